import type { Platform } from "@purser/spec";

/** Accounts of the demo: with two access list entries, several projects, two secrets, and nothing. */
export const demoAccounts: Record<
  Platform,
  { plain: string; assigned: string; rotating: string; open: string }
> = {
  atlas: {
    plain: "mdb_sa_id_6871eafcb548ea75c1c92f0d",
    assigned: "mdb_sa_id_689c3bd4b548ea75c1c92ed1",
    rotating: "mdb_sa_id_69018bcbb548ea75c1c92f3b",
    open: "mdb_sa_id_68e60d9fb548ea75c1c92ebd",
  },
  "cloud-manager": {
    plain: "mdb_sa_id_6aff830eb548ea75c1c92fce",
    assigned: "mdb_sa_id_69aa53f9b548ea75c1c92fa9",
    rotating: "mdb_sa_id_6a080c57b548ea75c1c92fbc",
    open: "mdb_sa_id_6991820bb548ea75c1c92f80",
  },
};

/** The commands that read, each as it is typed for a platform. `items` is the key of its list in `--json`. */
export const readLines: readonly {
  name: string;
  items?: string;
  words: (platform: Platform) => string[];
}[] = [
  { name: "orgs", items: "organizations", words: () => ["orgs"] },
  { name: "projects", items: "projects", words: () => ["projects"] },
  { name: "accounts-list", items: "accounts", words: () => ["accounts", "list"] },
  {
    name: "accounts-get",
    words: (platform) => ["accounts", "get", demoAccounts[platform].plain],
  },
  {
    name: "accounts-projects",
    items: "assignments",
    words: (platform) => ["accounts", "projects", demoAccounts[platform].assigned],
  },
  {
    name: "secrets-list",
    items: "secrets",
    words: (platform) => ["secrets", "list", demoAccounts[platform].rotating],
  },
  {
    name: "access-list",
    items: "entries",
    words: (platform) => ["access", "list", demoAccounts[platform].plain],
  },
];
