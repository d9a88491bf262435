import type { FindingSubject } from "../../finding.ts";
import type { AccountReport, OrganizationReport, ProjectReport, Report } from "../../report.ts";
import { redactSecrets } from "../../words/redact-secrets.ts";
import { safeJson } from "../json/safe-json.ts";

/** Lines of the inventory, from 1; `endColumn` is one past the last character. */
export type InventoryRegion = {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
};

/** A document that results can point into, and where in it something stands. */
export type SarifInventory = {
  text: string;
  /** The most particular thing of a subject that stands in the document; its organization for what does not. */
  lineOf(subject: FindingSubject): InventoryRegion;
};

/**
 * Returns an inventory of the accounts: sorted, an account a block, a secret, an assignment and an address a line each, and
 * nothing in it that changes by use alone. What changes between two of them is what somebody has changed.
 */
export function sarifInventory(report: Report): SarifInventory {
  const lines: string[] = [];
  const regions = new Map<string, InventoryRegion>();
  const write = (line: string): void => void lines.push(line);
  /** Writes lines, and remembers where they stand. */
  const mark = (subject: FindingSubject, writeLines: () => void): void => {
    const startLine = lines.length + 1;
    writeLines();
    const last = lines.at(-1) ?? "";
    const startColumn = (lines[startLine - 1] ?? "").search(/\S/) + 1;
    regions.set(keyOf(subject), {
      startLine,
      startColumn,
      endLine: lines.length,
      endColumn: last.length + 1,
    });
  };
  const writer: Writer = { write, mark };
  const { organizations } = redactSecrets(report);
  write("{");
  write('  "schemaVersion": 1,');
  write('  "organizations": [');
  const sorted = organizations.toSorted((a, b) => byText(a.id, b.id));
  for (const [index, organization] of sorted.entries()) {
    writeOrganization(writer, organization, comma(index, sorted));
  }
  write("  ]");
  write("}");
  const whole = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  return {
    text: `${lines.join("\n")}\n`,
    lineOf: (subject) => regions.get(closest(subject, regions) ?? "") ?? whole,
  };
}

type Writer = {
  write: (line: string) => void;
  mark: (subject: FindingSubject, writeLines: () => void) => void;
};

function writeOrganization(writer: Writer, organization: OrganizationReport, end: string): void {
  const { id: orgId, name, platform } = organization;
  const { write, mark } = writer;
  write("    {");
  mark({ orgId }, () => write(`      "id": ${safeJson(orgId)}, "name": ${safeJson(name)},`));
  write(`      "platform": ${safeJson(platform)},`);
  const projects = organization.projects.toSorted((a, b) => byText(a.projectId, b.projectId));
  list(writer, { name: "projects", indent: 6, end: "," }, projects, (project, comma) =>
    mark({ orgId, projectId: project.projectId }, () => write(`        ${flat(project)}${comma}`)),
  );
  const accounts = organization.accounts.toSorted((a, b) => byText(a.clientId, b.clientId));
  list(writer, { name: "accounts", indent: 6, end: "" }, accounts, (account, comma) =>
    mark({ orgId, clientId: account.clientId }, () => {
      writeAccount(writer, orgId, account);
      write(`        }${comma}`);
    }),
  );
  write(`    }${end}`);
}

function writeAccount(writer: Writer, orgId: string, account: AccountReport): void {
  const { clientId, name, description, createdAt, roles, systemManaged, owner } = account;
  const { write, mark } = writer;
  const facts = { clientId, name, description, createdAt, roles, systemManaged, owner };
  write("        {");
  for (const [key, value] of Object.entries(facts))
    write(`          "${key}": ${safeJson(value)},`);
  list(writer, { name: "secrets", indent: 10, end: "," }, account.secrets, (secret, comma) => {
    const { secretId, createdAt, expiresAt } = secret;
    const line = safeJson({ secretId, createdAt, expiresAt });
    mark({ orgId, clientId, secretId }, () => write(`            ${line}${comma}`));
  });
  const assignments = account.assignments?.map(({ projectId, roles }) => ({ projectId, roles }));
  list(writer, { name: "assignments", indent: 10, end: "," }, assignments, (one, comma) => {
    const subject = { orgId, clientId, projectId: one.projectId };
    mark(subject, () => write(`            ${safeJson(one)}${comma}`));
  });
  list(writer, { name: "accessList", indent: 10, end: "" }, account.accessList, (address, comma) =>
    mark({ orgId, clientId, address }, () => write(`            ${safeJson(address)}${comma}`)),
  );
}

function list<T>(
  { write }: Writer,
  { name, indent, end }: { name: string; indent: number; end: string },
  items: readonly T[] | null | undefined,
  writeItem: (item: T, comma: string) => void,
): void {
  const start = `${" ".repeat(indent)}"${name}": `;
  if (items === null || items === undefined) return write(`${start}null${end}`);
  if (items.length === 0) return write(`${start}[]${end}`);
  write(`${start}[`);
  for (const [index, item] of items.entries()) writeItem(item, comma(index, items));
  return write(`${" ".repeat(indent)}]${end}`);
}

function flat(project: ProjectReport): string {
  const { projectId, name, environment } = project;
  return safeJson({ projectId, name, environment });
}

function comma(index: number, items: readonly unknown[]): string {
  return index === items.length - 1 ? "" : ",";
}

/** The most particular first. */
function closest(
  { orgId, projectId, clientId, secretId, address }: FindingSubject,
  regions: ReadonlyMap<string, InventoryRegion>,
): string | undefined {
  const account = clientId === undefined ? { orgId } : { orgId, clientId };
  const subjects: FindingSubject[] = [
    ...(secretId === undefined ? [] : [{ ...account, secretId }]),
    ...(address === undefined ? [] : [{ ...account, address }]),
    ...(projectId === undefined ? [] : [{ ...account, projectId }]),
    account,
    ...(projectId === undefined ? [] : [{ orgId, projectId }]),
    { orgId },
  ];
  return subjects.map(keyOf).find((key) => regions.has(key));
}

function keyOf({ orgId, projectId, clientId, secretId, address }: FindingSubject): string {
  return JSON.stringify([orgId, clientId, projectId, secretId, address]);
}

/** By code units: the order must not depend on a locale. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
