import type { Random } from "../../identifiers.ts";
import { blemish, type FleetAccount } from "./blemishes.ts";

/** Source: MongoDB limits and thresholds, Atlas service accounts. */
export const accountsPerOrganization = 200;
export const projectsPerOrganization = 24;

/** Projects are production, staging and development in turn, so that those of one environment stand three apart. */
export const environments = ["prod", "staging", "dev"] as const;

/** TEST-NET-3 (RFC 5737), where the emulator's callers come from unless they say otherwise. */
const callers = "203.0.113.0/24";

const duties = ["deploys", "backups", "metrics", "indexes", "restores", "reports", "scaling"];
const roleSets = [
  ["GROUP_READ_ONLY"],
  ["GROUP_CLUSTER_MANAGER"],
  ["GROUP_BACKUP_MANAGER"],
  ["GROUP_OBSERVABILITY_VIEWER"],
];

/** The two accounts of an organization whose credentials are handed out. */
export const callerRoles = ["ORG_OWNER", "ORG_READ_ONLY"] as const;

/** Returns an account of a fleet's organization; the first two are those that call. */
export function fleetAccount(number: number, random: Random): FleetAccount {
  const role = callerRoles[number];
  if (role) return callerAccount(role);
  const duty = duties[number % duties.length] ?? "jobs";
  const age = 170 + Math.floor(random() * 730);
  const secretAge = 10 + Math.floor(random() * 50);
  const account: FleetAccount = {
    name: `${duty}-${number}`,
    description: `Runs the ${duty} of its team, owner team-${number % 24}`,
    age,
    roles: ["ORG_MEMBER"],
    assignments: assignmentsOf(number, random),
    secrets: [{ age: secretAge, lifetime: 90, used: 0.1 + random() * 0.5 }],
    accessList: [],
  };
  const entries = number % 4 === 0 ? 2 : 1;
  for (let entry = 0; entry < entries; entry++) {
    const block = `3.${64 + (number % 64)}.${number}.${entry + 1}/32`;
    account.accessList.push({ block, age: secretAge, used: 0.3 + random() });
  }
  blemish(account, random);
  return account;
}

/** One project, or now and then two of one environment. */
function assignmentsOf(number: number, random: Random): FleetAccount["assignments"] {
  const first = Math.floor(random() * projectsPerOrganization);
  const roles = roleSets[Math.floor(random() * roleSets.length)] ?? ["GROUP_READ_ONLY"];
  return Array.from({ length: number % 8 === 0 ? 2 : 1 }, (_, step) => [
    (first + step * environments.length) % projectsPerOrganization,
    [...roles],
  ]);
}

function callerAccount(role: (typeof callerRoles)[number]): FleetAccount {
  return {
    name: role === "ORG_OWNER" ? "fleet-owner" : "fleet-reader",
    description: "Calls the organization, owner team-platform",
    age: 300,
    roles: [role],
    assignments: [],
    secrets: [{ age: 20, lifetime: 90, used: 0.5 }],
    accessList: [{ block: callers, age: 300, used: 0.5 }],
  };
}
