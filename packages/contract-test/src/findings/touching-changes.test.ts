import { expect, test } from "vitest";
import { specDocuments } from "../run/spec-documents.ts";
import { touchingChanges } from "./touching-changes.ts";

const document = specDocuments.atlas;
const get = "/paths/~1api~1atlas~1v2~1orgs~1{orgId}/get";
const name = "/components/schemas/Organization/properties/name";

const touches = (pointer: string, change: string): boolean =>
  touchingChanges(pointer, [{ pointer: change, before: "1", now: "2" }], document).length > 0;

test.each([
  ["at it", `${name}/maxLength`, `${name}/maxLength`],
  ["above it", `${name}/maxLength`, name],
  ["below it", name, `${name}/maxLength`],
  ["in what it refers to", `${get}/responses/200`, `${name}/maxLength`],
  ["in an operation, of that operation", get, `${get}/x-version`],
])("a change %s bears on a promise", (_where, pointer, change) => {
  expect(touches(pointer, change)).toBe(true);
});

test.each([
  ["beside it", `${name}/minLength`, `${name}/maxLength`],
  ["of a longer name", name, `${name}s/maxLength`],
  ["in an answer, of the operation as a whole", get, `${name}/maxLength`],
  ["elsewhere", `${get}/responses/200`, "/components/schemas/ApiKey/properties/desc"],
])("a change %s does not", (_where, pointer, change) => {
  expect(touches(pointer, change)).toBe(false);
});
