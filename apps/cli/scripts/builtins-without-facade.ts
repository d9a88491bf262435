import type { Plugin } from "rolldown";

const childProcess = "node:child_process";

/**
 * Gets Node's own modules by `process.getBuiltinModule` in place of `import`: for an import, Node makes a facade of all their
 * exports, and reading them loads what they only load when it is asked for, such as streams (10 ms for fs and util).
 * commander's child_process, for commands that are programs of their own, is loaded when one is started.
 */
export function builtinsWithoutFacade(): Plugin {
  return {
    name: "builtins-without-facade",
    resolveId: (id, importer) => (isOfCommander(id, importer) ? `\0${childProcess}` : undefined),
    load: (id) =>
      id === `\0${childProcess}`
        ? `export default { get spawn() { return process.getBuiltinModule("${childProcess}").spawn; } };`
        : undefined,
    renderChunk: (code) => ({ code: withoutFacades(code), map: null }),
  };
}

/** Whether an import is the one that is loaded later. */
function isOfCommander(id: string, importer: string | undefined): boolean {
  return id === childProcess && importer?.includes("/commander/") === true;
}

/** Each import stands on a line of its own, and declarations on one line take its place: source maps stay right. */
export function withoutFacades(code: string): string {
  return code.replaceAll(
    /^import (?:(?:\* as )?([\w$]+))?(?:, )?(\{.+\})? from "(node:[\w/]+)";$/gm,
    (_line, whole: string | undefined, names: string | undefined, id: string) =>
      [whole, names?.replaceAll(" as ", ": ")]
        .filter((declared) => declared !== undefined)
        .map((declared) => `const ${declared} = process.getBuiltinModule("${id}");`)
        .join(" "),
  );
}
