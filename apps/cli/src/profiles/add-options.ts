import { Option } from "commander";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { parsePublicKey } from "../arguments/parse-public-key.ts";
import type { SecretPlace } from "./profile.ts";

/** What `profile add` takes beside the global options. */
export type AddOptions = GlobalOptions & {
  publicKey?: string;
  privateKeyStdin?: true;
  accessTokenStdin?: true;
  store?: SecretPlace;
  replace?: true;
};

const places: readonly SecretPlace[] = ["keychain", "file"];

export function createAddOptions(): Option[] {
  return [
    new Option(
      "--public-key <key>",
      "credentials of this API key; its private half is asked for, or comes from stdin",
    ).argParser((text: string) => parsePublicKey(text, "--public-key")),
    new Option("--private-key-stdin", "read the private half of --public-key from stdin"),
    new Option(
      "--access-token-stdin",
      "an access token, from stdin; in a terminal it is asked for",
    ),
    new Option(
      "--store <place>",
      "where the secret goes (default: keychain; file where there is none)",
    ).choices(places),
    new Option("--replace", "put it in the place of the profile of that name"),
  ];
}
