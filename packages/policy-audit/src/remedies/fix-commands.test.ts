import { execFileSync } from "node:child_process";
import { constantFrom, oneof, sample, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { clientIdOf, hexId, orgId } from "../../test/records.ts";
import type { Fix } from "../fix.ts";
import { fixCommands } from "./fix-commands.ts";
import { shellWord } from "./shell-word.ts";

const clientId = clientIdOf(1);
const subject = { orgId, clientId };
const both = (fix: Fix) => ({
  atlas: fixCommands(fix, { subject, platform: "atlas" }),
  "cloud-manager": fixCommands(fix, { subject, platform: "cloud-manager" }),
});

describe("commands for a fix", () => {
  test.each<[Fix, string[], string[]]>([
    [
      { kind: "delete-account" },
      [`atlas api serviceAccounts deleteOrgServiceAccount --orgId ${orgId} --clientId ${clientId}`],
      [`purser accounts delete ${clientId} --org ${orgId}`],
    ],
    [
      { kind: "set-organization-roles", roles: ["ORG_BILLING_READ_ONLY", "ORG_MEMBER"] },
      [
        `printf '%s' '{"roles":["ORG_BILLING_READ_ONLY","ORG_MEMBER"]}' > purser-organization-roles.json`,
        `atlas api serviceAccounts updateOrgServiceAccount --orgId ${orgId} --clientId ${clientId} --file purser-organization-roles.json`,
      ],
      [
        `purser accounts update ${clientId} --role ORG_BILLING_READ_ONLY --role ORG_MEMBER --org ${orgId}`,
      ],
    ],
    [
      { kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] },
      [
        `printf '%s' '{"roles":["GROUP_READ_ONLY"]}' > purser-project-roles.json`,
        `atlas api serviceAccounts updateGroupServiceAccount --groupId ${hexId(1)} --clientId ${clientId} --file purser-project-roles.json`,
      ],
      [
        `purser accounts update ${clientId} --project ${hexId(1)} --role GROUP_READ_ONLY --org ${orgId}`,
      ],
    ],
    [
      { kind: "set-project-roles", projectId: hexId(1), roles: [] },
      [
        `atlas api serviceAccounts deleteGroupServiceAccount --groupId ${hexId(1)} --clientId ${clientId}`,
      ],
      [`purser accounts unassign ${clientId} --project ${hexId(1)} --org ${orgId}`],
    ],
    [
      { kind: "unassign", projectId: hexId(1) },
      [
        `atlas api serviceAccounts deleteGroupServiceAccount --groupId ${hexId(1)} --clientId ${clientId}`,
      ],
      [`purser accounts unassign ${clientId} --project ${hexId(1)} --org ${orgId}`],
    ],
    [
      { kind: "rotate-secret", hours: 2160 },
      [
        `printf '%s' '{"secretExpiresAfterHours":2160}' > purser-secret.json`,
        `(umask 077 && atlas api serviceAccounts createOrgSecret --orgId ${orgId} --clientId ${clientId} --file purser-secret.json --outputFile ${clientId}.secret.json)`,
      ],
      [
        `purser secrets rotate ${clientId} --hours 2160 --to file:${clientId}.secret --org ${orgId}`,
      ],
    ],
    [
      { kind: "delete-secret", secretId: hexId(501) },
      [
        `atlas api serviceAccounts deleteOrgSecret --orgId ${orgId} --clientId ${clientId} --secretId ${hexId(501)}`,
      ],
      [`purser secrets delete ${clientId} ${hexId(501)} --org ${orgId}`],
    ],
    [{ kind: "delete-secret", secretId: "" }, [], []],
    [
      { kind: "delete-address", address: "10.0.0.0/8" },
      [
        `atlas api serviceAccounts deleteOrgAccessEntry --orgId ${orgId} --clientId ${clientId} --ipAddress 10.0.0.0/8`,
      ],
      [`purser access remove ${clientId} 10.0.0.0/8 --org ${orgId}`],
    ],
    [
      { kind: "set-settings", settings: { apiAccessListRequired: true } },
      [
        `printf '%s' '{"apiAccessListRequired":true}' > purser-settings.json`,
        `atlas api organizations updateOrgSettings --orgId ${orgId} --file purser-settings.json`,
      ],
      [],
    ],
    [
      { kind: "close-delegation" },
      [
        `printf '%s' '{"delegatedMcpAccess":"DISALLOWED","delegatedPartnerAccess":"DISALLOWED"}' > purser-delegation.json`,
        `atlas api organizations updateOrgDelegationSettings --orgId ${orgId} --file purser-delegation.json`,
      ],
      [],
    ],
    [
      { kind: "create-expiry-alert", projectId: hexId(1) },
      [
        `printf '%s' '{"enabled":true,"eventTypeName":"GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING","notifications":[{"typeName":"GROUP","roles":["GROUP_OWNER"],"emailEnabled":true,"smsEnabled":false,"delayMin":0,"intervalMin":1440}]}' > purser-alert.json`,
        `atlas api alertConfigurations createAlertConfig --groupId ${hexId(1)} --file purser-alert.json`,
      ],
      [],
    ],
    [
      { kind: "delete-api-key", apiKeyId: hexId(7) },
      [`atlas api programmaticApiKeys deleteOrgApiKey --orgId ${orgId} --apiUserId ${hexId(7)}`],
      [],
    ],
    [{ kind: "narrow-access-list" }, [], []],
    [{ kind: "rename-account" }, [], []],
    [{ kind: "describe-account" }, [], []],
    [{ kind: "split-account" }, [], []],
    [{ kind: "declare", section: "accounts" }, [], []],
    [{ kind: "grant-collector", roles: ["ORG_READ_ONLY"] }, [], []],
    [{ kind: "investigate" }, [], []],
  ])("are those of the Atlas CLI, then Purser's: %j", (fix, atlas, purser) => {
    expect(both(fix)).toEqual({ atlas: [...atlas, ...purser], "cloud-manager": purser });
  });

  test("are none where the account is not known", () => {
    const nobody = { subject: { orgId }, platform: "atlas" as const };
    expect(fixCommands({ kind: "delete-account" }, nobody)).toEqual([]);
    expect(fixCommands({ kind: "rotate-secret", hours: 8 }, nobody)).toEqual([]);
    expect(fixCommands({ kind: "set-organization-roles", roles: ["X"] }, nobody)).toEqual([]);
  });

  test("let no client ID choose where a secret is written", () => {
    const hostile = { orgId, clientId: "../../etc/passwd" };
    const lines = fixCommands(
      { kind: "rotate-secret", hours: 8 },
      { subject: hostile, platform: "atlas" },
    );
    expect(lines.join("\n")).toContain("--outputFile service-account.secret.json");
    expect(lines.join("\n")).toContain("--to file:service-account.secret ");
  });
});

/** What a shell makes of words. */
function heardBy(words: readonly string[]): string[] {
  const script = `printf '%s\\0' ${words.join(" ")}`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

const hostile = [
  "",
  "'",
  "''",
  "a'b\\'c",
  "$(touch /tmp/x)",
  "`id`",
  "~root",
  "=ls",
  "-rf",
  "a b",
  "*",
  "!!",
  "\n",
  "\r\n7",
  "\u001B[2J\u0007",
  "\u202Eevil",
  "\u2028",
  "it's\ta\\n\n\\",
  "ä€😀",
  "$'x'",
  "#",
  ";&|<>",
];

describe("shell words", () => {
  test("come out of a shell as they went in", () => {
    expect(heardBy(hostile.map(shellWord))).toEqual(hostile);
  });

  test("come out of a shell as they went in, whatever they are", () => {
    const word = oneof(
      string({ unit: "binary" }),
      string({
        unit: constantFrom(
          "'",
          '"',
          "\\",
          "$",
          "`",
          "!",
          "*",
          "~",
          "\n",
          "\r",
          "\t",
          "\u001B",
          " ",
          "07",
          "a",
          "é",
        ),
      }),
    );
    // One shell for all of them: starting hundreds is what takes the time.
    const words = sample(word, { numRuns: 600, seed: 20261122 });
    const given = words.map((one) => one.replaceAll("\0", "\uFFFD"));
    expect(heardBy(words.map(shellWord))).toEqual(given);
  });

  test("stay on one line, and show what is in them", () => {
    for (const text of hostile) expect(shellWord(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  });

  test("replace what no argument can hold", () => {
    expect(heardBy(["a\u0000b", "\uD800c", "\uDC00"].map(shellWord))).toEqual([
      "a\uFFFDb",
      "\uFFFDc",
      "\uFFFD",
    ]);
  });

  test("are left alone where nothing in them has a meaning", () => {
    expect(shellWord("mdb_sa_id_65")).toBe("mdb_sa_id_65");
    expect(shellWord("10.0.0.0/8")).toBe("10.0.0.0/8");
  });

  test("give a hostile id to a command as one argument", () => {
    const ids = sample(string({ unit: "binary", minLength: 1 }), {
      numRuns: 200,
      seed: 20261122,
    });
    const lines = ids.map((id) => {
      const fix = { kind: "delete-secret", secretId: id } as const;
      return fixCommands(fix, { subject, platform: "cloud-manager" })[0] ?? "";
    });
    const before = ["purser", "secrets", "delete", clientId];
    expect(heardBy(lines)).toEqual(
      ids.flatMap((id) => [...before, id.replaceAll("\0", "\uFFFD"), "--org", orgId]),
    );
  });
});
