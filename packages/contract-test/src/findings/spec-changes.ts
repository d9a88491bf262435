import type { OpenApiDocument, Platform } from "@purser/spec";
import { pointerOf } from "../contract/pointer.ts";
import pinnedAtlas from "../generated/pinned-atlas.json" with { type: "json" };
import pinnedCloudManager from "../generated/pinned-cloud-manager.json" with { type: "json" };
import { promisesOf } from "./promises-of.ts";

/** A promise that is not what it was when the document was last compared with MongoDB's documentation. */
export type SpecChange = {
  /** JSON pointer of what was changed. */
  pointer: string;
  /** As JSON; undefined where it was added. */
  before: string | undefined;
  /** As JSON; undefined where it was removed. */
  now: string | undefined;
};

/** Both documents without their explanations, as they were last compared with the pages. */
export const pinnedDocuments = {
  atlas: pinnedAtlas,
  "cloud-manager": pinnedCloudManager,
} as unknown as Readonly<Record<Platform, OpenApiDocument>>;

/** Returns what a document promises otherwise than the pinned one, in the order of the document. */
export function specChanges(platform: Platform, document: OpenApiDocument): SpecChange[] {
  return [...differences(pinnedDocuments[platform], promisesOf(document), "")];
}

function* differences(before: unknown, now: unknown, pointer: string): Generator<SpecChange> {
  if (isObject(before) && isObject(now)) {
    const names = new Set([...Object.keys(now), ...Object.keys(before)]);
    for (const name of names)
      yield* differences(before[name], now[name], `${pointer}${pointerOf(name)}`);
    return;
  }
  const texts = [before, now].map((each) => JSON.stringify(each) as string | undefined);
  if (texts[0] !== texts[1]) yield { pointer, before: texts[0], now: texts[1] };
}

/** Lists of scalars are one promise; lists of objects are told apart by their places. */
function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) || value.some((each) => typeof each === "object" && each !== null);
}
