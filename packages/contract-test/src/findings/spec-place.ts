import type { Platform } from "@purser/spec";
import lines from "@purser/spec/lines.json" with { type: "json" };

/** A line of the spec's sources. */
export type SpecPlace = {
  /** Path from the root of the repository, e.g. `spec/atlas/openapi.yaml`. */
  file: string;
  /** Counts from 1. */
  line: number;
};

type Lines = Readonly<Record<Platform, Readonly<Record<string, SpecPlace>>>>;

/** Returns where a pointer's promise is written, or the nearest thing above it that is written anywhere. */
export function specPlace(platform: Platform, pointer: string): SpecPlace {
  const places = (lines as unknown as Lines)[platform];
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places[at];
    if (place) return { file: `spec/${place.file}`, line: place.line };
    if (at === "") return { file: `spec/${platform}/openapi.yaml`, line: 1 };
  }
}
