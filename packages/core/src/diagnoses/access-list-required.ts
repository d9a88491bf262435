import { AddressNotAllowedError } from "../errors/address-not-allowed-error.ts";
import { metError } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

export const accessListRequired: Diagnosis = {
  cause: "access-list-required",
  examine(evidence) {
    const error = metError(evidence, AddressNotAllowedError);
    if (error && isListRequired(error)) {
      return problem(
        "The organization requires an API access list, and this credential has none.",
        "Have somebody else add the addresses that requests come from to the credential's API access list.",
      );
    }
    return evidence.organizations.kind === "shown"
      ? ok("No access list is missing.")
      : unknown("Access lists were not looked at.", "See what ended the request before that.");
  },
};

/** `ORG_REQUIRES_ACCESS_LIST` and its older names, `…_REQUIRES_WHITELIST`. Source: Atlas API error codes. */
export function isListRequired({ errorCode }: AddressNotAllowedError): boolean {
  return errorCode?.includes("_REQUIRES_") === true;
}
