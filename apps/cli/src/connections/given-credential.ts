import type { Auth } from "@purser/core";
import type { PlatformName } from "../arguments/parse-platform.ts";

/** A credential from one source, and what the same source says of where it is used. */
export type GivenCredential = {
  auth: Auth;
  /** The profile that it is of, where it is one's. */
  profile?: string;
  /** What a person knows each part by, by the name that the client gives it in its complaints. */
  partNames: Readonly<Record<string, string>>;
  platform?: PlatformName;
  baseUrl?: string;
  orgIds: readonly string[];
  projectId?: string;
  /** What to say to whoever uses it. */
  note?: string;
};
