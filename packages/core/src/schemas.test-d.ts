import type { AtlasComponents, CloudManagerComponents } from "@purser/spec";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type * as atlas from "./generated/atlas.ts";
import type * as cloudManager from "./generated/cloud-manager.ts";

/** A type without `readonly`, its intersections written out: whether a property may be written is not JSON's business. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** True for types that the compiler cannot tell apart, optional and undefined properties included. */
type IsSame<A, B> =
  (<T>() => T extends (A & T) | T ? 1 : 2) extends <T>() => T extends (B & T) | T ? 1 : 2
    ? true
    : false;

/** The type that each zod schema of a module accepts, by name. */
type Accepted<ZodSchemas> = { [Name in keyof ZodSchemas]: z.infer<ZodSchemas[Name]> };

/** The names of types that the compiler can tell apart, or that exist on one side only. */
type Differences<A, B> = {
  [Name in keyof A | keyof B]: Name extends keyof A & keyof B
    ? IsSame<Plain<A[Name]>, Plain<B[Name]>> extends true
      ? never
      : Name
    : Name;
}[keyof A | keyof B];

describe("the generated zod schemas", () => {
  it("have the types of the components of Atlas, every one of them", () => {
    type Different = Differences<Accepted<typeof atlas>, AtlasComponents["schemas"]>;
    expectTypeOf<Different>().toEqualTypeOf<never>();
  });

  it("have the types of the components of Cloud Manager, every one of them", () => {
    type Different = Differences<Accepted<typeof cloudManager>, CloudManagerComponents["schemas"]>;
    expectTypeOf<Different>().toEqualTypeOf<never>();
  });

  it("are compared strictly", () => {
    type Component = { name: string; note?: string; roles: readonly string[] };
    type Compared = Differences<
      { a: Component; b: Component; c: Component; d: Component },
      {
        a: { name: string; note?: string; roles: string[] };
        b: { name: string; note: string; roles: string[] };
        c: { name: string; note?: string | undefined; roles: string[] };
        e: Component;
      }
    >;
    expectTypeOf<Compared>().toEqualTypeOf<"b" | "c" | "d" | "e">();
  });
});
