import type {
  AccessListRecord,
  AccountRecord,
  AssignmentRecord,
  SecretRecord,
} from "../records.ts";

/** A text in which nothing is escaped. */
const plain = String.raw`"[^"\\\x00-\x1f]*"`;
const text = String.raw`"([^"\\\x00-\x1f]*)"`;
const textOrNull = `(?:null|${text})`;
const texts = String.raw`\[((?:${plain}(?:,${plain})*)?)\]`;
const known = (value: string): string => String.raw`\{"state":"ok","value":${value}`;

const head = pattern(
  `"record":"account","orgId":${text},"clientId":${text},"name":${text},"description":${text},"createdAt":${text}`,
  `"roles":${texts},"systemManaged":${known("(true|false)")}\\},"secrets":\\[`,
);
const secret = pattern(
  `"secretId":${text},"createdAt":${text},"expiresAt":${text},"lastUsedAt":${textOrNull}\\}`,
);
const assignment = pattern(`"projectId":${text},"roles":${known(texts)}\\}\\}`);
const entry = pattern(
  `"address":${text},"createdAt":${text},"lastUsedAt":${textOrNull},"lastUsedAddress":${textOrNull}`,
  String.raw`"requestCount":(0|[1-9]\d{0,14})\}`,
);
const beforeAssignments = `],"assignments":{"state":"ok","value":[`;
const beforeAccessList = `]},"accessList":{"state":"ok","value":[`;
const ending = "]}}";

const comma = 0x2c;

/**
 * Returns the account that stands from `start` to `end`, if everything about it was read and it is written as we write it:
 * nearly every line of a snapshot is such, and is read in half the time of `JSON.parse` and of looking at its shape. Returns
 * undefined for all else, be it right or wrong: that is for the general way to say.
 */
export function readWholeAccount(
  lines: string,
  start: number,
  end: number,
): AccountRecord | undefined {
  head.lastIndex = start;
  const match = head.exec(lines);
  if (match === null) return undefined;
  const roles = textsOf(match[6]);
  const systemManaged = { state: "ok" as const, value: match[7] === "true" };

  const secrets: SecretRecord[] = [];
  let at = readItems(lines, head.lastIndex, secret, (found) => {
    secrets.push({
      secretId: group(found, 1),
      createdAt: group(found, 2),
      expiresAt: group(found, 3),
      lastUsedAt: found[4] ?? null,
    });
  });
  if (!lines.startsWith(beforeAssignments, at)) return undefined;

  const assignments: AssignmentRecord[] = [];
  at = readItems(lines, at + beforeAssignments.length, assignment, (found) => {
    assignments.push({
      projectId: group(found, 1),
      roles: { state: "ok", value: textsOf(found[2]) },
    });
  });
  if (!lines.startsWith(beforeAccessList, at)) return undefined;

  const entries: AccessListRecord[] = [];
  at = readItems(lines, at + beforeAccessList.length, entry, (found) => {
    entries.push({
      address: group(found, 1),
      createdAt: group(found, 2),
      lastUsedAt: found[3] ?? null,
      lastUsedAddress: found[4] ?? null,
      requestCount: Number(found[5]),
    });
  });
  if (!lines.startsWith(ending, at) || at + ending.length !== end) return undefined;

  return {
    record: "account",
    orgId: group(match, 1),
    clientId: group(match, 2),
    name: group(match, 3),
    description: group(match, 4),
    createdAt: group(match, 5),
    roles,
    systemManaged,
    secrets,
    assignments: { state: "ok", value: assignments },
    accessList: { state: "ok", value: entries },
  };
}

/** Read by index: taking a match apart by a pattern costs more than finding it. */
function group(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}

/** Takes the items of a list that begins at `at`; returns where they end, or -1 where a comma is followed by none. */
function readItems(
  lines: string,
  at: number,
  item: RegExp,
  take: (match: RegExpExecArray) => void,
): number {
  for (let next = at; ;) {
    item.lastIndex = next;
    const match = item.exec(lines);
    if (match === null) return next === at ? at : -1;
    take(match);
    next = item.lastIndex;
    if (lines.charCodeAt(next) !== comma) return next;
    next++;
  }
}

/** Returns the texts of a list from what stands between its brackets: none of them holds a quote. Most lists have one text. */
function textsOf(quoted = ""): string[] {
  if (quoted === "") return [];
  const inner = quoted.slice(1, -1);
  return inner.includes(",") ? inner.split('","') : [inner];
}

/** Members of an object, in their order; it begins wherever one looks. */
function pattern(...members: string[]): RegExp {
  return new RegExp(String.raw`\{${members.join(",")}`, "y");
}
