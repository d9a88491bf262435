import type { ProjectRecord } from "@purser/inventory";
import { safeText } from "../text/safe-text.ts";
import { unknownWords } from "./cause-words.ts";

/** Returns the tags of a project: "env=prod, team=orders". */
export function tagWords(tags: ProjectRecord["tags"]): string {
  const unknown = unknownWords(tags);
  if (tags.state !== "ok") return unknown ?? "";
  if (tags.value.length === 0) return "none";
  return safeText(tags.value.map(({ key, value }) => `${key}=${value}`).join(", "));
}
