import { refuse, type Verdict } from "../guards/verdict.ts";
import { placeOf, type SecretSink } from "../secret-sinks/secret-sink.ts";

/** One place for two secrets would hold the second alone, or both where nobody can tell them apart. */
export function ownPlaces(sinks: readonly (SecretSink | undefined)[]): Verdict {
  const places = new Set<string>();
  for (const sink of sinks) {
    if (!sink || sink.takesMany === true) continue;
    const place = placeOf(sink);
    if (places.has(place)) {
      return refuse(
        "shared-sink",
        `More than one secret would go to ${sink.name}.`,
        "Name the sink so that each account has its own, such as file:secrets/{clientId}.",
      );
    }
    places.add(place);
  }
  return undefined;
}
