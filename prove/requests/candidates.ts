import type { Json, Schema, SchemaObject } from "@purser/spec";

/** Texts of the shapes that the documents ask for: one of them keeps any pattern there is. */
const shapedTexts = [
  "Example name",
  "66b544825867ba071c85469d",
  "mdb_sa_id_66b544825867ba071c85469d",
  "203.0.113.7",
  "203.0.113.0/24",
  "2001:db8::1",
  "2001:db8::/32",
  "2026-11-22T09:00:00Z",
  "2026-11-22",
  "https://example.com",
  "GROUP_OWNER",
  "ORG_MEMBER",
];

/** Values of every type, and of no promise in particular. */
const anything: readonly Json[] = [null, true, 0, 1, -1, 1.5, 2 ** 31, 1e15, "", "~", [], {}];

/** Returns a value that keeps a schema without references, as far as the documents' patterns go. */
export function exampleOf(schema: Schema): Json {
  if (typeof schema !== "object") return "anything";
  const [branch] = schema.oneOf ?? schema.anyOf ?? [];
  if (branch !== undefined) return exampleOf(branch);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum?.[0] !== undefined) return schema.enum[0];
  return exampleOfType(schema, [schema.type ?? "string"].flat()[0] ?? "string");
}

/**
 * Returns values around the edges of a schema without references: each is an example with one thing changed, so that a
 * constraint that was removed is the only one that may have refused it.
 */
export function candidatesOf(schema: Schema): Json[] {
  if (typeof schema !== "object") return [...anything];
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  return [
    exampleOf(schema),
    ...anything,
    ...branches.flatMap(candidatesOf),
    ...(branches.length > 1 ? [Object.assign({}, ...branches.map(exampleOf)) as Json] : []),
    ...textCandidates(schema),
    ...numberCandidates(schema),
    ...objectCandidates(schema),
    ...arrayCandidates(schema),
  ];
}

function exampleOfType(schema: SchemaObject, type: string): Json {
  switch (type) {
    case "object": {
      const properties = Object.entries(schema.properties ?? {});
      const required = properties.filter(([name]) => schema.required?.includes(name));
      return Object.fromEntries(required.map(([name, each]) => [name, exampleOf(each)]));
    }
    case "array": {
      return schema.items === undefined ? [] : [exampleOf(schema.items)];
    }
    case "integer":
    case "number": {
      // 8 hours are the shortest life of a secret, and what else is counted may be 8 as well.
      return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 8;
    }
    case "boolean": {
      return true;
    }
    case "null": {
      return null;
    }
    default: {
      return exampleText(schema);
    }
  }
}

function exampleText({ pattern, minLength = 0, maxLength = Infinity }: SchemaObject): string {
  const shape = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const fitting = shapedTexts.find(
    (each) => (shape?.test(each) ?? true) && each.length >= minLength && each.length <= maxLength,
  );
  return fitting ?? "a".repeat(Math.max(minLength, 1));
}

function textCandidates(schema: SchemaObject): Json[] {
  const example = exampleText(schema);
  const { minLength = 0, maxLength } = schema;
  return [
    ...shapedTexts,
    `~${example}`,
    `${example}*`,
    "NOT_IN_ANY_LIST",
    "a".repeat(Math.max(minLength - 1, 0)),
    ...(maxLength === undefined ? [] : ["a".repeat(maxLength + 1)]),
  ];
}

function numberCandidates({ minimum, maximum, exclusiveMinimum }: SchemaObject): Json[] {
  return [
    ...(minimum === undefined ? [] : [minimum - 1, minimum + 0.5]),
    ...(exclusiveMinimum === undefined ? [] : [exclusiveMinimum, exclusiveMinimum + 0.5]),
    ...(maximum === undefined ? [] : [maximum + 1]),
  ];
}

function objectCandidates(schema: SchemaObject): Json[] {
  if (!schema.properties) return [];
  const example = exampleOf(schema) as Record<string, Json>;
  return [
    { ...example, undocumentedMember: "1" },
    ...Object.keys(example).map((name) =>
      Object.fromEntries(Object.entries(example).filter(([each]) => each !== name)),
    ),
    ...Object.entries(schema.properties).flatMap(([name, each]) =>
      candidatesOf(each).map((value) => ({ ...example, [name]: value })),
    ),
  ];
}

function arrayCandidates({ items, maxItems }: SchemaObject): Json[] {
  if (items === undefined) return [];
  const example = exampleOf(items);
  return [
    [example, example],
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, () => example)]),
    ...candidatesOf(items).map((each) => [each]),
  ];
}
