import { expect, test } from "vitest";
import { now } from "../../test/records.ts";
import { presetPolicy } from "../policy/preset-policy.ts";
import { passed, type Outcome } from "../rule.ts";
import { orgOwner } from "../rules/org-owner.ts";
import { factBits, type FactState } from "../subjects/fact-state.ts";
import type { CompiledRule } from "./compile-rules.ts";
import { evaluate } from "./evaluate.ts";

const context = { now, policy: presetPolicy("recommended") };
const needs = factBits(["accessList"]);
const whole: FactState = { unread: 0, notOffered: 0, causes: [] };
const cause = { kind: "denied", operationId: "listIt", message: "listIt was refused." };
const unread: FactState = {
  unread: needs,
  notOffered: 0,
  causes: [{ fact: "accessList", cause }],
};
const notOffered: FactState = { unread: 0, notOffered: needs, causes: [] };
const elsewhere: FactState = { ...whole, unread: factBits(["settings"]) };
const failure = [{ values: null }];

/** Returns the one verdict that was counted, and what was told of it. */
function judge(facts: FactState, outcome: Outcome<null>, holdsInPart: boolean): string {
  let calls = 0;
  const told: string[] = [];
  const compiled: CompiledRule<{ facts: FactState }> = {
    rule: orgOwner,
    needs,
    holdsInPart,
    coversSystemManaged: false,
    thresholds: {},
    check: () => (calls++, outcome),
    severity: undefined,
    evaluations: { passed: 0, failed: 0, notEvaluated: 0, notApplicable: 0 },
  };
  evaluate(compiled, { facts }, context, {
    onFailures: (_rule, failures) => told.push(`${failures.length} failure`),
    onNotEvaluated: (_rule, reason) => told.push(reason),
  });
  const counted = Object.entries(compiled.evaluations).filter(([, count]) => count > 0);
  expect(counted.map(([, count]) => count)).toEqual([1]);
  const isAsked = facts === whole || facts === elsewhere || (facts === unread && holdsInPart);
  expect(calls).toBe(isAsked ? 1 : 0);
  return [counted[0]?.[0], ...told].join(": ");
}

const open = "notEvaluated: listIt was refused.";

test.each<[string, FactState, Outcome<null>, boolean, string]>([
  ["nothing wrong", whole, passed, false, "passed"],
  ["nothing wrong, told by an empty list of its own", whole, [], false, "passed"],
  ["something wrong", whole, failure, false, "failed: 1 failure"],
  ["nothing to say", whole, "not-applicable", false, "notApplicable"],
  [
    "what it cannot judge",
    whole,
    "not-evaluated",
    false,
    "notEvaluated: What it has to know was not read.",
  ],
  ["a reason of its own", whole, { notEvaluated: "Why." }, false, "notEvaluated: Why."],
  ["a fact that it does not need", elsewhere, passed, false, "passed"],
  ["a fact not read", unread, passed, false, open],
  ["a fact not read, something wrong in the rest", unread, failure, false, open],
  ["a part, nothing wrong in it", unread, passed, true, open],
  ["a part, nothing wrong in it, by a list of its own", unread, [], true, open],
  ["a part, something wrong in it", unread, failure, true, "failed: 1 failure"],
  ["a part, nothing to say of it", unread, "not-applicable", true, open],
  ["a fact that the platform has not", notOffered, passed, false, "notApplicable"],
  [
    "a fact that the platform has not, whatever the rest",
    notOffered,
    failure,
    true,
    "notApplicable",
  ],
])("comes to one verdict on %s", (_title, facts, outcome, holdsInPart, verdict) => {
  expect(judge(facts, outcome, holdsInPart)).toBe(verdict);
});
