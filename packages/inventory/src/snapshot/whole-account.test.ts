import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleAccount } from "../../test/sample-records.ts";
import type { AccountRecord } from "../records.ts";
import { toRecord } from "./record-shape.ts";
import { readWholeAccount } from "./whole-account.ts";

const word = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string(),
  fc.constant("2026-11-22T09:00:00Z"),
);
const words = fc.array(word, { maxLength: 3 });
const count = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, 10, 999_999_999_999_999));
const orNull = fc.option(word, { nil: null });
const ok = <T>(value: fc.Arbitrary<T>) => fc.record({ state: fc.constant("ok" as const), value });

/** Accounts with their members in the order that they are written in. */
const accounts: fc.Arbitrary<AccountRecord> = fc.record(
  {
    record: fc.constant("account" as const),
    orgId: word,
    clientId: word,
    name: word,
    description: word,
    createdAt: word,
    roles: words,
    systemManaged: ok(fc.boolean()),
    secrets: fc.array(
      fc.record({ secretId: word, createdAt: word, expiresAt: word, lastUsedAt: orNull }),
      { maxLength: 3 },
    ),
    assignments: ok(fc.array(fc.record({ projectId: word, roles: ok(words) }), { maxLength: 3 })),
    accessList: ok(
      fc.array(
        fc.record({
          address: word,
          createdAt: word,
          lastUsedAt: orNull,
          lastUsedAddress: orNull,
          requestCount: count,
        }),
        { maxLength: 3 },
      ),
    ),
  },
  { noNullPrototype: true },
);

/** What the general way makes of a line: the account, or undefined for what is none. */
function generally(line: string): unknown {
  try {
    const record = toRecord(JSON.parse(line));
    return "problem" in record ? undefined : record;
  } catch {
    return undefined;
  }
}

function readAlone(line: string): AccountRecord | undefined {
  return readWholeAccount(line, 0, line.length);
}

describe("an account of which everything was read", () => {
  const line = JSON.stringify(sampleAccount(1, 2));

  it("is read from the midst of other lines, and from nowhere else", () => {
    const lines = `${line}\n${line}\n`;
    const start = line.length + 1;
    expect(readWholeAccount(lines, start, lines.length - 1)).toEqual(JSON.parse(line));
    expect(readWholeAccount(lines, start, lines.length)).toBeUndefined();
    expect(readWholeAccount(lines, start - 1, lines.length - 1)).toBeUndefined();
    expect(readWholeAccount(lines, 0, lines.length - 1)).toBeUndefined();
  });

  it("is read as JSON.parse reads it, member by member in the same order", () => {
    let read = 0;
    fc.assert(
      fc.property(accounts, (account) => {
        const written = JSON.stringify(account);
        const seen = readAlone(written);
        const isEscaped = written.includes("\\");
        const isLarge =
          account.accessList.state === "ok" &&
          account.accessList.value.some(({ requestCount }) => requestCount > 999_999_999_999_999);
        if (isEscaped || isLarge) expect(seen).toBeUndefined();
        else {
          read++;
          expect(seen).toEqual(account);
          expect(JSON.stringify(seen)).toBe(written);
        }
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it("is never read as anything else than the general way says, whatever becomes of its line", () => {
    const pieces = fc.constantFrom(
      ...'"\\,:[]{}0-1.eE \t\n\u0000ntfa'.split(""),
      "null",
      "},{",
      '","',
      "],",
      "true",
      '"a"',
      "\\u0041",
      "01",
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.nat(line.length), fc.nat(12), pieces, (at, removed, added) => {
        const changed = line.slice(0, at) + added + line.slice(at + removed);
        const seen = readAlone(changed);
        if (seen === undefined) return;
        taken++;
        expect(seen).toEqual(generally(changed));
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it.each([
    ["a role after a comma that is none", '"roles":["ORG_MEMBER",]'],
    ["a comma alone", '"roles":[,]'],
    ["roles that run together", '"roles":["ORG_MEMBER""ORG_OWNER"]'],
  ])("is not read with %s", (_, roles) => {
    const changed = line.replace(/"roles":\[[^\]]*\]/, roles);
    expect(changed).not.toBe(line);
    expect(readAlone(changed)).toBeUndefined();
  });

  it.each(["secretId", "projectId", "address"])(
    "is not read with a comma behind the last %s",
    (member) => {
      const [item = ""] = new RegExp(`\\{"${member}".*?\\}(?=\\])`).exec(line) ?? [];
      expect(readAlone(line.replace(item, `${item},`))).toBeUndefined();
      expect(readAlone(line.replace(item, `${item},${item}`))).toBeDefined();
    },
  );

  it("is left to the general way where something was not read, or a member is one more", () => {
    const account = sampleAccount(1, 2);
    const cause = { kind: "denied", operationId: "listOrgServiceAccounts", message: "No." };
    const others = [
      { ...account, accessList: { state: "denied", cause } },
      { ...account, assignments: { state: "denied", cause, known: [] } },
      { ...account, more: 1 },
    ];
    for (const other of others) expect(readAlone(JSON.stringify(other))).toBeUndefined();
  });
});
