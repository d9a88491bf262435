import { RefusedRunError } from "./refused-run.ts";

/** An organization that a run is about to write to. */
export type WrittenOrganization = { id: string; name: string };

/** Leave to write, given for one organization. */
export type Consent = {
  /** Returns the organization's ID as a person typed it again, in full; undefined where nobody did. */
  confirm: (organization: WrittenOrganization) => string | undefined | Promise<string | undefined>;
  /** The organization's name must match it. @default `cautiousName` */
  namePattern?: RegExp;
};

/** Names of organizations that nobody minds a test in: they have one of these words. */
export const cautiousName =
  /(?<![a-z])(?:tests?|testing|sandbox|dev|development|contracts?)(?![a-z])/i;

/** Throws `RefusedRunError` unless the name is that of an organization to test in, and its ID was typed again. */
export async function checkConsent(
  organization: WrittenOrganization,
  { confirm, namePattern }: Consent,
): Promise<void> {
  const { id, name } = organization;
  const pattern = namePattern ?? cautiousName;
  if (!pattern.test(name)) {
    const why = namePattern
      ? `it does not match ${namePattern}`
      : "it has none of the words test, sandbox, dev or contract";
    throw new RefusedRunError(
      "name",
      `Nothing is written to organization "${name}": by its name, ${why}.`,
      "Use an organization made for tests, or name the pattern of yours with --name-pattern.",
    );
  }
  const typed = (await confirm(organization))?.trim();
  if (typed === id) return;
  throw new RefusedRunError(
    "consent",
    typed === undefined || typed === ""
      ? `The ID of organization "${name}" was not typed again.`
      : `"${typed}" is not the ID of organization "${name}".`,
    "Give the ID of the organization that is meant, in full, with --confirm-org.",
  );
}
