import { expect, test } from "vitest";
import type { JobEntry, RotationEntry } from "./journal-entry.ts";
import { withoutSecrets } from "./without-secrets.ts";

const pasted = "ci mdb_sa_sk_Zr8pQ2vLx0TnB4mKdY6wHcJf1gAe7sU";
const common = {
  platform: "atlas",
  orgId: "65367b4cb548ea75c1c92e95",
  secretExpiresAfterHours: 720,
  finish: false,
} as const;

test("masks a secret that somebody pasted into the name of an account, and leaves all else", () => {
  const rotation: RotationEntry = {
    ...common,
    entry: "rotation",
    clientId: "mdb_sa_id_65367b4cb548ea75c1c92e96",
    accountName: pasted,
    isSelf: false,
  };
  expect(withoutSecrets(rotation)).toEqual({ ...rotation, accountName: "ci mdb_sa_sk_…" });
});

test("masks it in each account of a job", () => {
  const accounts = [
    { clientId: "mdb_sa_id_65367b4cb548ea75c1c92e96", accountName: "plain" },
    { clientId: "mdb_sa_id_65367b4cb548ea75c1c92e97", accountName: pasted },
  ];
  const job: JobEntry = { ...common, entry: "job", accounts };
  expect(withoutSecrets(job).accounts.map(({ accountName }) => accountName)).toEqual([
    "plain",
    "ci mdb_sa_sk_…",
  ]);
});
