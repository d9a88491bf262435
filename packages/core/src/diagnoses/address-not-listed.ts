import { AddressNotAllowedError } from "../errors/address-not-allowed-error.ts";
import { isListRequired } from "./access-list-required.ts";
import { metError } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

export const addressNotListed: Diagnosis = {
  cause: "address-not-listed",
  examine(evidence) {
    const error = metError(evidence, AddressNotAllowedError);
    if (error && !isListRequired(error)) {
      const address = error.address ?? "the address this machine is seen at";
      return problem(
        `Requests come from ${address}, which is not on the credential's API access list.`,
        `Add ${address} to that list; a project's network access list is another thing and does not count.`,
        error.address === undefined ? undefined : { address: error.address },
      );
    }
    return evidence.organizations.kind === "shown"
      ? ok("The address requests come from is allowed.")
      : unknown("The address was not judged.", "See what ended the request before that.");
  },
};
