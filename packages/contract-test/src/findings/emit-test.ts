import type { Exchange } from "../exchange/exchange.ts";
import type { OperationContract } from "../contract/contract.ts";
import type { Finding } from "./finding.ts";

export type EmitOptions = {
  finding: Pick<Finding, "id" | "message" | "pointer" | "expected">;
  exchange: Exchange;
  /** Undefined where the document has no such operation. */
  operation: OperationContract | undefined;
  platform: "atlas" | "cloud-manager";
};

/** IDs in evidence are pseudonyms: whoever runs the test says which are meant. */
const variables: Readonly<Record<string, string>> = {
  orgId: "ORG_ID",
  groupId: "PROJECT_ID",
};

/**
 * Returns a Vitest file that sends the one request that shows a finding, and holds the answer to what the document promises of
 * it: status, media type and body. `ENDPOINT`, `TOKEN` (or `AUTHORIZATION`, a whole value), `ORG_ID` and `PROJECT_ID` come from
 * the environment. The file needs `ajv`, `ajv-formats` and `@purser/spec`.
 */
export function emitTest({ finding, exchange, operation, platform }: EmitOptions): string {
  const { request } = exchange;
  const statuses = [...(operation?.answers.keys() ?? [])];
  const schemas = Object.fromEntries(
    [...(operation?.answers.values() ?? [])].map(({ status, schemas: byType }) => [
      status,
      Object.fromEntries(byType),
    ]),
  );
  const exact = /^[1-5]\d\d$/.test(finding.expected ?? "") ? Number(finding.expected) : undefined;
  return `import { expect, test } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import document from "@purser/spec/${platform}.json" with { type: "json" };

// ${comment(finding.id)}
// ${comment(finding.message)}${finding.pointer === undefined ? "" : `\n// Promise: ${comment(finding.pointer)}`}

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(\`Set \${name}.\`);
  return value;
}

const headers: Record<string, string> = ${JSON.stringify(headersOf(request.headers))};
${authorizationLines(request.headers)}
/** Schemas of answers by status and media type: pointers into the document. */
const schemas: Record<string, Record<string, string>> = ${JSON.stringify(schemas, undefined, 2)};
const statuses = ${JSON.stringify(exact === undefined ? statuses : [exact])};

test(${JSON.stringify(finding.id)}, async () => {
  const response = await fetch(${urlOf(exchange)}, {
    method: ${JSON.stringify(request.method)},
    headers,
    redirect: "manual",${request.body === undefined ? "" : `\n    body: ${JSON.stringify(request.body)},`}
  });
  const text = await response.text();
  expect(statuses, text).toContain(response.status);
  const byType = schemas[response.status] ?? {};
  const type = response.headers.get("Content-Type")?.split(";", 1)[0] ?? "none";
  if (text === "") return;
  expect(Object.keys(byType)).toContain(type);
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "spec");
  const pointer = (byType[type] ?? "").split("/").map(encodeURIComponent).join("/");
  const validate = ajv.compile({ $ref: \`spec#\${pointer}\` });
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
});
`;
}

/** A line of a comment ends where the line does. */
function comment(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, " ");
}

function headersOf(headers: Headers): Record<string, string> {
  const left = new Set(["authorization", "content-length", "host", "x-request-id"]);
  return Object.fromEntries([...headers].filter(([name]) => !left.has(name)));
}

function authorizationLines(headers: Headers): string {
  if (!headers.has("Authorization")) return "";
  return 'headers["authorization"] = process.env["AUTHORIZATION"] ?? `Bearer ${given("TOKEN")}`;\n';
}

/** The address as an expression: its host and the IDs of the organization and the project come from outside. */
function urlOf({ request, params }: Exchange): string {
  let path = request.url.replace(/^https?:\/\/[^/]+/, "");
  const expressions: string[] = ['given("ENDPOINT")'];
  const parts: string[] = [];
  for (const [name, variable] of Object.entries(variables)) {
    const value = params[name];
    if (value === undefined || !/^[0-9a-f]{24}$/.test(value)) continue;
    const at = path.indexOf(`/${value}`);
    if (at < 0) continue;
    parts.push(JSON.stringify(path.slice(0, at + 1)), `given("${variable}")`);
    path = path.slice(at + 1 + value.length);
  }
  if (path !== "") parts.push(JSON.stringify(path));
  return [...expressions, ...parts].join(" + ");
}
