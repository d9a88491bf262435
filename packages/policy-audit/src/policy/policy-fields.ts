import * as z from "zod/mini";
import { longestGlob } from "./glob.ts";
import { patternFault } from "./pattern-fault.ts";
import { startOf } from "./policy-date.ts";
import { isKnownNeed, suggestNeed } from "../roles/needs.ts";
import { ruleNames } from "./find-rule.ts";

/** Characters of a text that a policy gives. */
const longestText = 1000;

/** Words for people. */
export function textField(description: string) {
  return z
    .string()
    .check(
      z.regex(/\S/, { error: "must not be empty" }),
      z.maxLength(longestText),
      z.describe(description),
    );
}

/** A day or an instant. */
export function dateField(description: string) {
  return z.string().check(
    z.refine((text) => !Number.isNaN(startOf(text)), {
      error:
        "is no date: write a day such as 2026-12-01 or an instant such as 2026-12-01T12:00:00Z",
    }),
    z.describe(description),
  );
}

/** A date that is read even where it is none: what it ends counts as ended. */
export function endField(description: string) {
  return z.union([z.string(), z.number(), z.boolean()]).check(z.describe(description));
}

/** A name, in which `*` stands for any characters and `?` for one. */
function glob() {
  return z.string().check(z.minLength(1, { error: "must not be empty" }), z.maxLength(longestGlob));
}

/** One pattern for names, or several of which one has to match. */
export function globsField(description: string) {
  return z
    .union([glob(), z.array(glob()).check(z.minLength(1))])
    .check(z.describe(`${description} * stands for any characters, ? for one. One, or a list.`));
}

/** One text, or several. */
function textsField(description: string) {
  return z
    .union([textField(description), z.array(textField(description)).check(z.minLength(1))])
    .check(z.describe(`${description} One, or a list.`));
}

/** A regular expression of JavaScript with the flag `u`. */
export function patternField(description: string) {
  return z.string().check(
    z.superRefine((source, context) => {
      const fault = patternFault(source);
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
    }),
    z.describe(description),
  );
}

/** What an account is there to do. */
export function needField() {
  return z.string().check(
    z.superRefine((need, context) => {
      if (isKnownNeed(need)) return;
      const message = `is ${JSON.stringify(need)}, which is neither an operation ID nor a Terraform resource type`;
      context.addIssue({ code: "custom", message, params: { suggestion: suggestNeed(need) } });
    }),
    z.describe("An operation ID such as listGroupClusters, or a Terraform resource type."),
  );
}

/** The ID or slug of a rule. */
export function ruleField() {
  return z.enum(ruleNames()).check(z.describe("The rule, by slug or ID."));
}

export const accountFields = {
  account: z.optional(globsField("The account's name.")),
  clientId: z.optional(textsField("The account's client ID.")),
};

type Given = Record<string, unknown> | null | undefined;

/** Asks for at least one of some keys, even where others are wrong: all faults are told at once. */
export function oneOf(keys: readonly string[]) {
  return z.refine((entry: unknown) => keys.some((key) => (entry as Given)?.[key] !== undefined), {
    error: `needs ${listed(keys)}`,
    when: () => true,
  });
}

function listed(keys: readonly string[]): string {
  return [keys.slice(0, -1).join(", "), keys.at(-1)].filter((part) => part !== "").join(" or ");
}
