import type { Steps } from "../../steps.ts";

const flags = ["envelope", "pretty", "includeCount"];

/** Takes a flag that is neither true nor false for false. */
export function flagsOfAnyText({ readQuery }: Steps): Partial<Steps> {
  return {
    readQuery(route, search, check) {
      const allowed = new URLSearchParams(search);
      for (const name of flags) {
        const text = allowed.get(name);
        if (text !== null && text !== "true" && text !== "false") allowed.set(name, "false");
      }
      return readQuery(route, allowed, check);
    },
  };
}
