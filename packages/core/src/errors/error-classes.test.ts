import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { givesAway, printsOf } from "@purser/testing/secret-search";
import { createRedactor, type Redactor } from "../redaction/redactor.ts";
import type { ErrorCode } from "./is-purser-error.ts";
import { isPurserError } from "./is-purser-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { PurserError } from "./purser-error.ts";

type ErrorClass = new (message: string, context: object) => PurserError & { code: ErrorCode };

const secret = "mdb_sa_sk_7Xz-9Q_wLk2Vb8RtYp4NcMd6FgHj1SaQeUo3IwZ5";
const privateKey = "1d2b6c1e-53e4-4f8a-9a7e-8a1c4f0b2d9e";

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith("-error.ts"));
const bases = new Set(["api-error.ts", "purser-error.ts", "is-purser-error.ts"]);
const classes: [name: string, type: ErrorClass][] = [];
for (const file of files.filter((name) => !bases.has(name) && name !== "answer-to-error.ts")) {
  const module = (await import(join(import.meta.dirname, file))) as Record<string, ErrorClass>;
  const name = pascalCase(file.replace(/\.ts$/, ""));
  const type = module[name];
  if (!type) throw new Error(`${file} exports no ${name}.`);
  classes.push([name, type]);
}

let prints = 0;
afterAll(() =>
  console.log(`error classes: ${classes.length}; prints searched for secrets: ${prints}`),
);

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A context with the secret in every place that takes a text. */
function poisoned(text: string, redactor?: Redactor): object {
  const inner = Object.assign(new Error(`inner ${text}`), { code: text, request: { text } });
  const item = { path: text, field: text, description: text, message: text };
  return {
    operationId: text,
    method: text,
    path: `/${text}`,
    template: text,
    requestId: text,
    attempts: 3,
    status: 400,
    errorCode: text,
    detail: text,
    parameters: [text, [{ [text]: text }]],
    faults: [item],
    fields: [item],
    requiredRoles: [text],
    address: text,
    contentType: text,
    host: text,
    clientId: text,
    secretId: text,
    created: "account",
    remove: () => Promise.resolve(void text),
    cause: new AggregateError([inner], `outer ${text}`, { cause: inner }),
    redactor,
  };
}

test("there are 19 classes, as many as codes", () => {
  const codes = classes.map(([, type]) => new type("x", { status: 400 }).code);
  expect(classes).toHaveLength(19);
  expect(new Set<ErrorCode>(codes).size).toBe(19);
});

describe.each(classes)("%s", (name, type) => {
  test("has a name and a code that do not come from the class's own", () => {
    // As a minifier would.
    Object.defineProperty(type, "name", { value: "t", configurable: true });
    const error = new type("x", { status: 400 });
    expect(error.name).toBe(name);
    expect(`${pascalCase(error.code)}Error`).toBe(name);
    expect(error).toBeInstanceOf(PurserError);
    expect(error.stack).toContain("error-classes.test.ts");
  });

  test.each([
    { kind: "by its looks", text: secret, redactor: undefined },
    { kind: "by its value", text: privateKey, redactor: createRedactor() },
  ])("cannot be made with a secret in it, known $kind", ({ text, redactor }) => {
    redactor?.register(text);
    const error = new type(
      `About ${text} and Basic ${btoa(`id:${text}`)}.`,
      poisoned(text, redactor),
    );
    for (const print of printsOf(error)) {
      prints++;
      expect(givesAway(print, text)).toBe(false);
    }
    expect(error.message).toMatch(/^About \S+ and Basic \S+\.$/);
    expect((error.cause as Error).message).toMatch(/^outer /);
  });

  test("is plain JSON with its message and its cause's", () => {
    const cause = new Error("why");
    const json: unknown = JSON.parse(JSON.stringify(new type("what", { status: 400, cause })));
    expect(json).toMatchObject({ name, message: "what", cause: "why" });
  });
});

test("keeps the class of a cause that is the client's own and clean", () => {
  const cause = new NotFoundError("gone", { status: 404 });
  expect(new NotFoundError("outer", { status: 404, cause }).cause).toBe(cause);
});

test("copies a cause of the client's own that knew less than the redactor at hand", () => {
  const redactor = createRedactor();
  redactor.register(privateKey);
  const cause = new NotFoundError(`no ${privateKey}`, { status: 404 });
  const error = new NotFoundError("outer", { status: 404, cause, redactor });
  expect(error.cause).toMatchObject({ name: "NotFoundError", message: "no [redacted]" });
});

test("isPurserError tells the client's errors, and one cause from another", () => {
  const error: unknown = new NotFoundError("gone", { status: 404 });
  expect(isPurserError(error)).toBe(true);
  expect(isPurserError(error, "conflict", "not-found")).toBe(true);
  expect(isPurserError(error, "conflict")).toBe(false);
  expect(isPurserError(Object.assign(new Error("x"), { code: "not-found" }))).toBe(false);
});
