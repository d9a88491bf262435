import * as z from "zod/mini";
import {
  accountFields,
  dateField,
  endField,
  globsField,
  needField,
  oneOf,
  patternField,
  ruleField,
  textField,
} from "./policy-fields.ts";
import { presets } from "./policy.ts";
import { ruleSettingsSchema } from "./rule-settings-schema.ts";

/** Entries of a section. A file stays readable with fewer, and bounded with these. */
const mostEntries = 10_000;

/** The order of the week, from Monday. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const accountKeys = ["account", "clientId"];

function makePolicySchema() {
  return z.strictObject({
    schemaVersion: z.literal(1).check(z.describe("The version of this format.")),
    preset: z.optional(
      z.enum(presets).check(z.describe("Which rules are on, with which thresholds.")),
    ),
    rules: section(ruleSettingsSchema(), "Rules that differ from the preset."),
    accounts: section(
      list(accountSchema()),
      "What is known of accounts. Later entries add to earlier ones.",
    ),
    activeOwners: section(list(textField("An owner.")), "Owners who are still there."),
    ownerPattern: z.optional(
      patternField(
        "Finds the owner in a description: its first group is the owner. Case does not matter.",
      ).check(z.refine(hasGroup, { error: "needs a group that is the owner: owner ([a-z-]+)" })),
    ),
    naming: z.optional(patternField("What the whole name of an account has to look like.")),
    environments: section(environmentsSchema(), "How projects are told to be of an environment."),
    breakGlass: section(list(breakGlassSchema()), "Accounts for emergencies."),
    roles: section(list(roleSchema()), "Roles that accounts may not have, or may have alone."),
    exemptions: section(list(exemptionSchema()), "Accounts that some rules leave alone."),
    suppressions: section(list(suppressionSchema()), "Findings that somebody answers for."),
    rotationWindow: section(rotationWindowSchema(), "When secrets are made on purpose, in UTC."),
    roleTiers: section(
      z.record(z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/)), z.int().check(z.gte(0), z.lte(5))),
      "Tiers of roles that Purser does not know yet: 0 sees what a member sees, 5 may do everything.",
    ),
  });
}

/** A key that may be there without a value: what is under it may be commented out. */
function section<T extends z.ZodMiniType>(schema: T, description: string) {
  return z.nullish(schema).check(z.describe(description));
}

function list<T extends z.ZodMiniType>(schema: T) {
  return z.array(schema).check(z.maxLength(mostEntries));
}

function accountSchema() {
  return z
    .strictObject({
      ...accountFields,
      owner: z.optional(textField("Who answers for it.")),
      purpose: z.optional(textField("What it is for.")),
      reviewedAt: z.optional(dateField("When somebody last looked at it and its roles.")),
      reviewedBy: z.optional(textField("Who did.")),
      needs: z.optional(list(needField()).check(z.describe("What it is there to do."))),
      handlesBackups: z.optional(
        z.boolean().check(z.describe("Whether exporting and restoring backups is what it is for.")),
      ),
    })
    .check(oneOf(accountKeys));
}

function breakGlassSchema() {
  return z
    .strictObject({
      ...accountFields,
      reason: textField("Why it may have the role."),
      reviewer: textField("Who looks at its use."),
      expires: dateField("The last day, or the instant, that the declaration holds."),
      inUseUntil: z.optional(dateField("Until when it may be in use, if it may now.")),
    })
    .check(oneOf(accountKeys));
}

function roleSchema() {
  return z
    .strictObject({
      ...accountFields,
      project: z.optional(
        globsField("The project's name. Without it organization roles are meant as well."),
      ),
      tag: z.optional(
        z
          .strictObject({ key: textField("The tag's key."), value: globsField("The tag's value.") })
          .check(z.describe("A tag of the project.")),
      ),
      deny: z.optional(globsField("Roles that they may not have.")),
      allow: z.optional(globsField("The only roles that they may have.")),
      reason: z.optional(textField("Why.")),
    })
    .check(oneOf(["deny", "allow"]));
}

function exemptionSchema() {
  return z
    .strictObject({
      ...accountFields,
      rules: z
        .array(ruleField())
        .check(z.minLength(1), z.describe("The rules that leave them alone.")),
      reason: textField("Why."),
      createdBefore: z.optional(dateField("Only accounts that are older than this.")),
    })
    .check(oneOf([...accountKeys, "createdBefore"]));
}

function suppressionSchema() {
  return z.strictObject({
    rule: ruleField(),
    ...accountFields,
    organization: z.optional(globsField("The organization's name or ID.")),
    project: z.optional(globsField("The project's name or ID.")),
    secretId: z.optional(textField("The secret's ID.")),
    address: z.optional(textField("An entry of an access list.")),
    reason: textField("Why it may be so."),
    owner: textField("Who answers for it."),
    expires: endField(
      "The last day, or the instant, that it holds. One that cannot be read counts as past.",
    ),
  });
}

function environmentsSchema() {
  return z.strictObject({
    tagKeys: z.optional(
      list(textField("A tag's key.")).check(
        z.minLength(1),
        z.describe("Tags that tell the environment; case does not matter."),
      ),
    ),
    classes: z.optional(
      list(
        z.strictObject({
          name: textField("What reports call it."),
          isProduction: z.boolean().check(z.describe("Whether it counts as production.")),
          tagValues: z.optional(globsField("Values of the tag; its name unless given.")),
          projectNames: z.optional(globsField("Names of projects that have no such tag.")),
        }),
      ).check(
        z.minLength(1),
        z.describe("In place of those that Purser brings; the first that fits counts."),
      ),
    ),
  });
}

function rotationWindowSchema() {
  return z
    .strictObject({
      days: z.array(z.enum(weekdays)).check(z.minLength(1)),
      fromHour: z.int().check(z.gte(0), z.lte(23)),
      toHour: z.int().check(z.gte(1), z.lte(24)),
    })
    .check(
      z.refine(({ fromHour, toHour }) => fromHour < toHour, {
        error: "has to end after it begins",
        path: ["toHour"],
      }),
    );
}

/** Whether a pattern has a group that captures: one that matches nothing tells how many it has. */
function hasGroup(source: string): boolean {
  try {
    return (new RegExp(`${source}|`, "u").exec("")?.length ?? 0) > 1;
  } catch {
    return true;
  }
}

let schema: ReturnType<typeof makePolicySchema> | undefined;

/** Returns the schema of a policy file. Made when it is first asked for: most who import this package have no file. */
export function policySchema(): ReturnType<typeof makePolicySchema> {
  schema ??= makePolicySchema();
  return schema;
}

/** What stands in a policy file that has no fault. */
export type PolicyInput = z.infer<ReturnType<typeof makePolicySchema>>;
