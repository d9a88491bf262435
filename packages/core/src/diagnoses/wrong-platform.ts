import type { Platform } from "@purser/spec";
import { WrongPlatformError } from "../errors/wrong-platform-error.ts";
import { metError } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

const names: Readonly<Record<Platform, string>> = {
  atlas: "Atlas",
  "cloud-manager": "Cloud Manager",
};

export const wrongPlatform: Diagnosis = {
  cause: "wrong-platform",
  examine(evidence) {
    const { platform, organizations, elsewhere } = evidence;
    const other = platform === "atlas" ? "cloud-manager" : "atlas";
    const isElsewhere = elsewhere.kind === "shown" && elsewhere.value.length > 0;
    if (metError(evidence, WrongPlatformError)?.expected === other || isElsewhere) {
      return problem(
        `The credential belongs to an organization of ${names[other]}, not of ${names[platform]}.`,
        `Connect with platform "${other}".`,
        { expected: other },
      );
    }
    if (organizations.kind !== "shown") {
      return unknown("No organization could be read.", "See what refused the request.");
    }
    return organizations.value.length > 0
      ? ok(`${names[platform]} shows organization ${organizations.value.join(", ")}.`)
      : unknown(
          "Neither platform shows an organization to this credential.",
          "Check in the web interface which organization it belongs to.",
        );
  },
};
