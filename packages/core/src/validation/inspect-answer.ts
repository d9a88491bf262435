import type * as z from "zod/mini";
import type * as core from "zod/v4/core";
import { knownValuesOf } from "../schema-checks/known-values.ts";

/** A field or a value of an enumeration that the spec does not know; `*` in the pointer stands for every index. */
export type Novelty = { pointer: string; problem: string };

type Report = (novelty: Novelty) => void;

/** Looks at a value and reports what is new about it. Undefined for a schema under which nothing can be new. */
export type Inspection = ((value: unknown, report: Report) => void) | undefined;

/** Returns what looks for fields and values that a schema does not know. Whatever has another type than the schema asks for is passed over. */
export function compileInspection(schema: z.ZodMiniType): Inspection {
  return compile(schema, "");
}

function compile(schema: core.$ZodType, pointer: string): Inspection {
  // zod types its own definitions as a union; what is not in it is of no interest here.
  const { def } = (schema as core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable") return compile(def.innerType, pointer);
  if (def.type === "array") return compileArray(def.element, pointer);
  if (def.type === "string") return compileString(schema, pointer);
  const shapes = shapesOf(schema);
  return shapes.length === 0 ? undefined : compileObject(shapes, pointer);
}

function compileString(schema: core.$ZodType, pointer: string): Inspection {
  const values = knownValuesOf(schema);
  if (!values) return undefined;
  return (value, report) => {
    if (typeof value === "string" && !values.has(value)) {
      report({ pointer, problem: `unknown value${quotable(value)}` });
    }
  };
}

function compileArray(element: core.$ZodType, pointer: string): Inspection {
  const inspect = compile(element, `${pointer}/*`);
  if (!inspect) return undefined;
  return (value, report) => {
    if (Array.isArray(value)) for (const item of value) inspect(item, report);
  };
}

function compileObject(shapes: readonly core.$ZodShape[], pointer: string): Inspection {
  const fields = new Map<string, Inspection>();
  for (const [key, field] of shapes.flatMap((shape) => Object.entries(shape))) {
    if (!fields.has(key)) fields.set(key, compile(field, `${pointer}/${key}`));
  }
  return (value, report) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const key of Object.keys(value)) {
      const inspect = fields.get(key);
      if (inspect) inspect(Reflect.get(value, key), report);
      else if (!fields.has(key)) {
        report({ pointer: `${pointer}/${pointerSegment(key)}`, problem: "unknown field" });
      }
    }
  };
}

/** The objects that a value may be: one, the branches of a union, or the sides of an intersection. */
function shapesOf(schema: core.$ZodType): core.$ZodShape[] {
  const { def } = (schema as core.$ZodTypes)._zod;
  if (def.type === "object") return [def.shape];
  if (def.type === "union") return def.options.flatMap(shapesOf);
  if (def.type === "intersection") return [...shapesOf(def.left), ...shapesOf(def.right)];
  return [];
}

/** Returns a key as a segment of a JSON pointer. A key that is no name is not repeated: an event holds no content. */
export function pointerSegment(key: string): string {
  return /^[\w.-]{1,64}$/.test(key) ? key : "?";
}

/** A value in the form that constants have may be told. */
function quotable(value: string): string {
  return /^[A-Z][A-Z0-9_]{0,99}$/.test(value) ? ` ${value}` : "";
}
