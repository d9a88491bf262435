import { expect, test } from "vitest";
import { decideSuccession } from "./successor.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const used = { early: "2026-11-22T08:00:01Z", late: "2026-11-22T08:30:00Z" };
const delivered = {
  secretId: "new",
  known: ["old"],
  usedBefore: Date.parse("2026-11-22T08:00:01Z"),
  isSelf: false,
};

const secretOf = (
  secretId: string,
  lastUsedAt: string | null,
  expiresAt = "2026-12-22T09:00:00Z",
) => ({
  secretId,
  createdAt: "2026-11-22T08:00:00Z",
  expiresAt,
  lastUsedAt,
  maskedValue: `mdb_sa_sk_...${secretId}!`,
});
const ended = "2026-11-22T08:59:00Z";

test.each([
  ["is gone", [secretOf("old", null)], "lost"],
  ["is gone, and the old one has ended", [secretOf("old", null, ended)], "lost"],
  ["has ended, used or not", [secretOf("old", null), secretOf("new", used.late, ended)], "lost"],
  ["was never used", [secretOf("old", null), secretOf("new", null)], "wait"],
  ["was used by its verification", [secretOf("old", null), secretOf("new", used.early)], "wait"],
  ["was used since", [secretOf("old", used.early), secretOf("new", used.late)], "delete"],
  [
    "was used before the old one",
    [secretOf("old", used.late), secretOf("new", "2026-11-22T08:10:00Z")],
    "wait",
  ],
  ["is all there is", [secretOf("new", null)], "complete"],
  [
    "is not used, and the old one has ended",
    [secretOf("old", null, ended), secretOf("new", null)],
    "delete",
  ],
  ["is beside one that came later", [secretOf("other", null), secretOf("new", null)], "complete"],
])("where the new secret %s", (_, secrets, kind) => {
  const account = { clientId: "c", name: "n", description: "", createdAt: "", roles: [], secrets };
  expect(decideSuccession({ account, serviceNow: now }, delivered, now).kind).toBe(kind);
});

test.each([
  ["old!", "wait"],
  ["new!", "delete"],
  [undefined, "delete"],
])("never deletes the secret that this command signs in with: %s", (secretEnding, kind) => {
  const secrets = [secretOf("old", used.late), secretOf("new", used.late)];
  const account = { clientId: "c", name: "n", description: "", createdAt: "", roles: [], secrets };
  const own = { ...delivered, isSelf: true, secretEnding };
  expect(decideSuccession({ account, serviceNow: now }, own, now).kind).toBe(kind);
});

test("lets a clock that may be ahead end nothing", () => {
  const secrets = [secretOf("old", null, ended), secretOf("new", null)];
  const account = { clientId: "c", name: "n", description: "", createdAt: "", roles: [], secrets };
  expect(decideSuccession({ account, serviceNow: undefined }, delivered, now).kind).toBe("wait");
});
