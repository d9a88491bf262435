import * as z from "zod/mini";
import type { Rule, Threshold } from "../rule.ts";
import { rules } from "../rules/registry.ts";
import { severities } from "../severity.ts";

/** What one rule may be told. */
export type RuleInput =
  | (typeof words)[number]
  | ({ severity?: (typeof severities)[number] } & Record<string, unknown>);

const words = ["off", "on", ...severities] as const;

/** Shapes of a policy's `rules`: every rule by its slug and its ID, with the thresholds it has. */
export function ruleSettingsSchema() {
  const settings = rules.map((rule) => z.optional(settingSchema(rule)));
  const entries = rules.flatMap(({ slug, id }, index) =>
    [slug, id].map((name) => [name, settings[index] as (typeof settings)[number]] as const),
  );
  return z
    .strictObject(
      Object.fromEntries(entries) as Record<string, z.ZodMiniOptional<z.ZodMiniType<RuleInput>>>,
    )
    .check(
      z.superRefine(
        (given, context) => {
          for (const { slug, id } of rules) {
            if (Object.hasOwn(given, slug) && Object.hasOwn(given, id)) {
              const message = `is the rule ${slug}, which is set above or below as well`;
              context.addIssue({ code: "custom", path: [id], message });
            }
          }
        },
        { when: ({ value }) => typeof value === "object" && value !== null },
      ),
    );
}

function settingSchema(rule: Rule) {
  const thresholds = Object.entries(rule.thresholds).map(
    ([name, threshold]) => [name, z.optional(thresholdSchema(threshold))] as const,
  );
  return z
    .union([
      z.enum(words),
      z.strictObject({
        severity: z.optional(z.enum(severities).check(z.describe("In place of the rule's own."))),
        ...(Object.fromEntries(thresholds) as Record<string, never>),
      }),
    ])
    .check(z.describe(`${rule.title} (${rule.id}).`)) as unknown as z.ZodMiniType<RuleInput>;
}

function thresholdSchema({ default: value, unit, least, most, source }: Threshold) {
  const number = isWhole(unit) ? z.int() : z.number();
  return number.check(
    z.gte(least),
    z.lte(most),
    z.describe(`In ${unit}, ${value} unless said otherwise. ${source}.`),
  );
}

/** Whether a fraction of a unit means nothing. */
function isWhole(unit: Threshold["unit"]): boolean {
  return unit !== "percent" && unit !== "times";
}
