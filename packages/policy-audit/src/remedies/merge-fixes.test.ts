import { expect, test } from "vitest";
import type { Fix } from "../fix.ts";
import { mergeFixes } from "./merge-fixes.ts";

const organization = (...roles: string[]): Fix => ({ kind: "set-organization-roles", roles });
const project = (...roles: string[]): Fix => ({ kind: "set-project-roles", projectId: "p", roles });
const rotate = (hours: number): Fix => ({ kind: "rotate-secret", hours });
const settings = (given: Extract<Fix, { kind: "set-settings" }>["settings"]): Fix => ({
  kind: "set-settings",
  settings: given,
});

test.each<[string, Fix[], string[] | undefined, Fix]>([
  [
    "takes the shortest lifetime",
    [rotate(2160), rotate(720), rotate(2160)],
    undefined,
    rotate(720),
  ],
  [
    "makes all settings one change, with the tightest limit",
    [
      settings({ maxServiceAccountSecretValidityInHours: 720 }),
      settings({ apiAccessListRequired: true }),
      settings({ maxServiceAccountSecretValidityInHours: 2160 }),
    ],
    undefined,
    settings({ maxServiceAccountSecretValidityInHours: 720, apiAccessListRequired: true }),
  ],
  [
    "leaves a lone setting alone",
    [settings({ apiAccessListRequired: true }), settings({ apiAccessListRequired: true })],
    undefined,
    settings({ apiAccessListRequired: true }),
  ],
  [
    "takes away each role that one wants gone, and adds what one wants in its place",
    [organization("ORG_BILLING_ADMIN"), organization("ORG_BILLING_READ_ONLY", "ORG_OWNER")],
    ["ORG_BILLING_ADMIN", "ORG_OWNER"],
    organization("ORG_BILLING_READ_ONLY"),
  ],
  [
    "leaves a member where nothing else is left",
    [organization("ORG_GROUP_CREATOR"), organization("ORG_OWNER")],
    ["ORG_GROUP_CREATOR", "ORG_OWNER"],
    organization("ORG_MEMBER"),
  ],
  [
    "drops membership beside another role",
    [organization("ORG_MEMBER"), organization("ORG_READ_ONLY")],
    ["ORG_OWNER"],
    organization("ORG_READ_ONLY"),
  ],
  [
    "keeps only what all leave where the roles held are not known",
    [organization("ORG_A", "ORG_B"), organization("ORG_B", "ORG_C")],
    undefined,
    organization("ORG_B"),
  ],
  ["merges roles in a project", [project("B"), project("A")], ["A", "B"], project()],
  [
    "leaves a lone set as it is",
    [organization("ORG_MEMBER", "ORG_READ_ONLY")],
    undefined,
    organization("ORG_MEMBER", "ORG_READ_ONLY"),
  ],
  [
    "takes the first of others",
    [{ kind: "investigate" }, { kind: "investigate" }],
    undefined,
    { kind: "investigate" },
  ],
])("%s", (_title, [first, ...others], held, merged) => {
  expect(first && mergeFixes(first, others, held)).toEqual(merged);
});
