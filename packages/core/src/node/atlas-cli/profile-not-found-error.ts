import { PurserError } from "../../errors/purser-error.ts";

/** The Atlas CLI has no profile of that name. */
export class ProfileNotFoundError extends PurserError {
  override readonly name = "ProfileNotFoundError";
  readonly code = "profile-not-found";
  readonly profile: string;
  /** Names of the profiles there are. */
  readonly known: readonly string[];

  constructor(profile: string, known: readonly string[], file: string) {
    const there = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
    super(
      `Cannot read profile ${JSON.stringify(profile)} of the Atlas CLI in ${file}: ${there}. Name one of them, or create it by "atlas config init --profile <name>".`,
    );
    this.profile = profile;
    this.known = known;
  }
}
