import type { Random } from "../../identifiers.ts";

/** An account of a fleet before it has identifiers. Times in days before now. */
export type FleetAccount = {
  name: string;
  description: string;
  age: number;
  roles: string[];
  /** Project number in its organization, and roles in that project. */
  assignments: [project: number, roles: string[]][];
  /** Ages, lifetimes and last uses in days; the older first. */
  secrets: { age: number; lifetime: number; used: number | null }[];
  accessList: { block: string; age: number; used: number | null }[];
};

/** Something that may be wrong with an account, and how many accounts of a hundred have it. */
type Blemish = {
  perHundred: number;
  apply: (account: FleetAccount, random: Random) => void;
};

/** In all, every third account has one; with what each of them leads to, an audit finds about as much as there are accounts. */
const blemishes: readonly Blemish[] = [
  {
    // Made, and never used.
    perHundred: 4,
    apply(account) {
      account.secrets = [{ age: 40, lifetime: 60, used: null }];
      account.accessList = account.accessList.map((entry) => ({ ...entry, age: 40, used: null }));
    },
  },
  {
    // Used by nobody for months, with a secret that lives on.
    perHundred: 4,
    apply(account, random) {
      const used = 91 + Math.floor(random() * 60);
      account.secrets = [{ age: 160, lifetime: 240, used }];
      account.accessList = account.accessList.map((entry) => ({ ...entry, used }));
    },
  },
  {
    // Unused for weeks.
    perHundred: 3,
    apply(account, random) {
      const used = 50 + Math.floor(random() * 30);
      account.secrets = [{ age: 85, lifetime: 120, used }];
      account.accessList = account.accessList.map((entry) => ({ ...entry, used }));
    },
  },
  {
    // About to lose its only secret.
    perHundred: 3,
    apply: (account) => void (account.secrets = [{ age: 86, lifetime: 90, used: 0.2 }]),
  },
  {
    // An expired secret in one of the two places.
    perHundred: 3,
    apply: (account) => void account.secrets.unshift({ age: 80, lifetime: 30, used: 60 }),
  },
  {
    // Owns a project.
    perHundred: 4,
    apply(account) {
      for (const assignment of account.assignments) assignment[1] = ["GROUP_OWNER"];
    },
  },
  {
    // Roles in development and in production.
    perHundred: 3,
    apply(account) {
      const first = account.assignments[0]?.[0] ?? 0;
      account.assignments = [0, 1].map((step) => [first + step, ["GROUP_CLUSTER_MANAGER"]]);
    },
  },
  {
    // Makes database users and opens the network.
    perHundred: 2,
    apply(account) {
      const roles = ["GROUP_DATABASE_ACCESS_ADMIN", "GROUP_NETWORK_ACCESS_MANAGER"];
      for (const assignment of account.assignments) assignment[1] = roles;
    },
  },
  {
    // Left behind without a project.
    perHundred: 3,
    apply: (account) => void (account.assignments = []),
  },
  {
    // May come from anywhere.
    perHundred: 2,
    apply: (account) => void (account.accessList = [{ block: "0.0.0.0/0", age: 100, used: 0.2 }]),
  },
  {
    // Has no list at all.
    perHundred: 2,
    apply: (account) => void (account.accessList = []),
  },
  {
    // Nobody says whose it is.
    perHundred: 4,
    apply: (account) => void (account.description = "Made for the migration of the billing jobs"),
  },
];

/** Gives an account at most one blemish. */
export function blemish(account: FleetAccount, random: Random): void {
  let left = random() * 100;
  for (const { perHundred, apply } of blemishes) {
    left -= perHundred;
    if (left >= 0) continue;
    apply(account, random);
    return;
  }
}
