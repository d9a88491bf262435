import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { spellFaults } from "../errors/spell-faults.ts";
import { pathFaults } from "./path-parameters.ts";
import { expandTemplate } from "./path-template.ts";

/**
 * Fills in a path template of the spec: the `pathSerializer` of openapi-fetch. Its own one lets `..` climb out of the path
 * before anybody can see it. Throws an `InvalidRequestError` for values that the template does not take.
 */
export function serializePath(template: string, params: Readonly<Record<string, unknown>>): string {
  const faults = pathFaults(template, params, "template");
  if (faults.length === 0) return expandTemplate(template, params as Record<string, string>);
  throw new InvalidRequestError(
    `A request to ${template} was not sent: ${spellFaults(faults)}. Correct the value and call again.`,
    { template, faults },
  );
}
