import { describe, expect, test } from "vitest";
import { parsePolicy } from "./parse-policy.ts";
import { PolicyError, type PolicyFault } from "./policy-error.ts";

const source = "purser.policy.yaml";

function faultsOf(text: string): readonly PolicyFault[] {
  try {
    parsePolicy(text, { source });
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}

const places = (body: string): string[] =>
  faultsOf(`schemaVersion: 1\n${body}`).map(({ line, column, message, suggestion }) =>
    [`${line}:${column}`, message, ...(suggestion === undefined ? [] : [`→ ${suggestion}`])].join(
      " ",
    ),
  );

describe("faults", () => {
  test.each([
    [
      "preset: stict",
      ['2:9 preset is "stict"; it is one of relaxed, recommended, strict, pci → strict'],
    ],
    ["rules:\n  unsued-45: off", ['3:3 There is no rule "unsued-45" → unused-45']],
    ["rules:\n  msa202: off", ['3:3 There is no rule "msa202" → MSA202']],
    [
      "rules: { unused-45: { dyas: 3 } }",
      ['2:23 There is no key "dyas" in rules.unused-45 → days'],
    ],
    [
      "rules: { unused-45: { days: 0 } }",
      ["2:29 rules.unused-45.days is 0; 1 to 3650 days are possible"],
    ],
    [
      "rules: { MSA202: { days: 3651 } }",
      ["2:26 rules.MSA202.days is 3651; 1 to 3650 days are possible"],
    ],
    [
      "rules: { unused-45: { days: 1.5 } }",
      ["2:29 rules.unused-45.days is 1.5; a whole number is needed"],
    ],
    [
      "rules: { unused-45: { days: .inf } }",
      ["2:29 rules.unused-45.days is Infinity; a number is needed"],
    ],
    [
      "rules: { unused-45: { days: '30' } }",
      ['2:29 rules.unused-45.days is "30"; a number is needed'],
    ],
    [
      "rules: { unused-45: { severity: hihg } }",
      [
        '2:33 rules.unused-45.severity is "hihg"; it is one of critical, high, medium, low, info → high',
      ],
    ],
    [
      "rules: { org-owner: hgih }",
      [
        '2:21 rules.org-owner is "hgih"; it is one of off, on, critical, high, medium, low, info → high',
      ],
    ],
    [
      "rules: { org-owner: true }",
      [
        "2:21 rules.org-owner is true; one of off, on, critical, high, medium, low, info or a map of keys is needed",
      ],
    ],
    [
      "rules: { org-owner: off, MSA101: on }",
      ["2:34 rules.MSA101 is the rule org-owner, which is set above or below as well"],
    ],
    ["rules: [org-owner]", ["2:8 rules is a list; a map of keys is needed"]],
    ["supressions: []", ['2:1 There is no key "supressions" in a policy → suppressions']],
    ["accounts: [{ owner: x }]", ["2:12 accounts[0] needs account or clientId"]],
    ["accounts: [{ account: a, raeson: x }]", ['2:26 There is no key "raeson" in accounts[0]']],
    [
      "accounts: [{ account: a, purpsoe: x }]",
      ['2:26 There is no key "purpsoe" in accounts[0] → purpose'],
    ],
    [
      "accounts: [{ account: a, reviewedAt: 2026-02-30 }]",
      [
        "2:38 accounts[0].reviewedAt is no date: write a day such as 2026-12-01 or an instant such as 2026-12-01T12:00:00Z",
      ],
    ],
    [
      "accounts: [{ account: a, needs: [listGroupClsters] }]",
      [
        '2:34 accounts[0].needs[0] is "listGroupClsters", which is neither an operation ID nor a Terraform resource type → listGroupClusters',
      ],
    ],
    ["accounts: [{ account: '' }]", ["2:23 accounts[0].account must not be empty"]],
    [
      "accounts: [{ account: [] }]",
      ["2:23 accounts[0].account has 0 entries; at least 1 are possible"],
    ],
    ["accounts: [{ account: a, owner: 12 }]", ["2:33 accounts[0].owner is 12; text is needed"]],
    ["accounts: [{ account: a, owner: '  ' }]", ["2:33 accounts[0].owner must not be empty"]],
    [
      "accounts: [{ account: a, handlesBackups: yes }]",
      ['2:42 accounts[0].handlesBackups is "yes"; true or false is needed'],
    ],
    [
      "exemptions: [{ rules: [org-ownr], account: a, reason: r }]",
      ['2:24 exemptions[0].rules[0] is "org-ownr"'],
    ],
    [
      "exemptions: [{ rules: [org-owner], reason: r }]",
      ["2:14 exemptions[0] needs account, clientId or createdBefore"],
    ],
    ["roles: [{ account: a }]", ["2:9 roles[0] needs deny or allow"]],
    [
      "roles: [{ deny: A, tag: { key: a, vlaue: b } }]",
      [
        "2:25 roles[0].tag.value is missing",
        '2:35 There is no key "vlaue" in roles[0].tag → value',
      ],
    ],
    [
      "breakGlass: [{ account: a, reason: r, reviewer: x, expires: soon }]",
      ["2:61 breakGlass[0].expires is no date"],
    ],
    ["naming: '(a+)+'", ["2:9 naming could take exponential time"]],
    ["naming: '[a-z'", ["2:9 naming is no regular expression"]],
    ["ownerPattern: owner", ["2:15 ownerPattern needs a group that is the owner"]],
    ["ownerPattern: '(?:owner)'", ["2:15 ownerPattern needs a group that is the owner"]],
    [
      "rotationWindow: { days: [monday], fromHour: 8, toHour: 18 }",
      ['2:26 rotationWindow.days[0] is "monday"; it is one of mon, tue'],
    ],
    [
      "rotationWindow: { days: [mon], fromHour: 18, toHour: 8 }",
      ["2:54 rotationWindow.toHour has to end after it begins"],
    ],
    [
      "rotationWindow: { days: [mon], fromHour: 24, toHour: 25 }",
      [
        "2:42 rotationWindow.fromHour is 24; at most 23 is possible",
        "2:54 rotationWindow.toHour is 25; at most 24 is possible",
      ],
    ],
    ["roleTiers: { GROUP_X: 6 }", ["2:23 roleTiers.GROUP_X is 6; at most 5 is possible"]],
    ["roleTiers: { lower: 1 }", ["roleTiers.lower is no name of a role"]],
    [
      "a: &a [x]\naccounts: [{ account: q, owner: *a }]",
      ['2:1 There is no key "a" in a policy', "3:33 accounts[0].owner is a list; text is needed"],
    ],
  ])("of %j", (body, expected) => {
    const found = places(body);
    expect(found).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
  });

  test("of a suppression name everything that is missing", () => {
    expect(places("suppressions:\n  - rule: org-owner\n    expires:\n")).toEqual([
      "3:5 suppressions[0].reason is missing",
      "3:5 suppressions[0].owner is missing",
      "4:13 suppressions[0].expires has no value",
    ]);
  });

  test("are all told, in the order of the file", () => {
    const error = thrownBy("preset: x\nrules: { y: off }\naccounts: [{}]\nz: 1\n");
    expect(error.message.split("\n").map((line) => line.slice(0, 23))).toEqual([
      "purser.policy.yaml:2:9:",
      "purser.policy.yaml:3:10",
      "purser.policy.yaml:4:12",
      "purser.policy.yaml:5:1:",
    ]);
    expect(error.faults.map(({ path }) => path)).toEqual(["preset", "rules.y", "accounts[0]", "z"]);
    expect(error).toMatchObject({ name: "PolicyError", code: "policy", source });
  });

  test("are counted where they are too many to tell", () => {
    const error = thrownBy(Array.from({ length: 25 }, (_, index) => `k${index}: 1`).join("\n"));
    expect(error.faults).toHaveLength(25);
    expect(error.message.split("\n")).toHaveLength(21);
    expect(error.message).toMatch(/\nand 5 more$/);
  });

  test.each([
    ["", "1:1 The file is empty; it begins with schemaVersion: 1"],
    ["# nothing\n", "1:1 The file is empty; it begins with schemaVersion: 1"],
    ["preset: pci\n", "1:1 schemaVersion is missing"],
    ["schemaVersion: 2\n", "1:16 schemaVersion is 2, of a newer Purser; this one reads 1"],
    ["schemaVersion: '1'\n", '1:16 schemaVersion is "1"; it has to be 1'],
    ["- a\n", "1:1 The policy is a list; a map of keys is needed"],
    [
      "schemaVersion: 1\npreset: pci\npreset: strict\n",
      "3:1 This key was given before: a key stands once in its map",
    ],
    [
      "schemaVersion: 1\n---\nschemaVersion: 1\n",
      "2:1 A second document begins: a policy is one document",
    ],
    [
      "schemaVersion: 1\naccounts: [\n",
      "3:1 Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["schemaVersion: 1\npreset: !preset pci\n", "2:9 Unresolved tag: !preset"],
    [
      "schemaVersion: 1\npreset: *missing\n",
      "1:1 Unresolved alias (the anchor must be set before the alias): missing",
    ],
    ["%YAML 1.1\n---\nschemaVersion: 1\nrules: { org-owner: off }\n", undefined],
  ])("of %j stop it from being read", (text, expected) => {
    const [fault] = faultsOf(text);
    expect(fault && `${fault.line}:${fault.column} ${fault.message}`).toBe(expected);
  });

  test("come in time from aliases that stand for millions", () => {
    const lines = Array.from({ length: 9 }, (_, index) => {
      const items =
        index === 0 ? "x" : Array.from({ length: 9 }, () => `*a${index - 1}`).join(", ");
      return `a${index}: &a${index} [${items}]`;
    });
    expect(faultsOf(lines.join("\n"))[0]?.message).toBe("Aliases are followed more than 100 times");
  });

  test("come from a text that is too long before it is read", () => {
    expect(faultsOf("[".repeat(1_048_577))[0]?.message).toBe(
      "The file has 1048577 characters; 1048576 are read at most",
    );
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "of a key %s are told as of any other",
    (key) => expect(places(`rules: { ${key}: off }\n${key}: 1`)).toHaveLength(2),
  );
});

function thrownBy(body: string): PolicyError {
  try {
    parsePolicy(`schemaVersion: 1\n${body}`, { source });
  } catch (error) {
    if (error instanceof PolicyError) return error;
  }
  throw new Error("It was read.");
}
