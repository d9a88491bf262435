import type { CodeSplittingGroup } from "rolldown";

/** Puts all that is imported from a module on, but not what it loads later, into one file; what comes earlier, into another. */
export function frontGroups(start: string): CodeSplittingGroup[] {
  let front: ReadonlySet<string> | undefined;
  return [
    { name: "early", test: /\/(?:package-version|supported-node)\.ts$/, priority: 1 },
    {
      debugName: "front",
      name(id, context) {
        front ??= reach(start, (from) => context.getModuleInfo(from)?.importedIds ?? []);
        return front.has(id) ? "front" : undefined;
      },
    },
  ];
}

function reach(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set's iteration goes on to what is added meanwhile.
  for (const id of reached) for (const one of next(id)) reached.add(one);
  return reached;
}
