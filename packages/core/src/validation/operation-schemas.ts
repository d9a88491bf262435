import type * as z from "zod/mini";

/** The schemas of one operation, each where the operation has such a part. */
export type OperationSchemas = {
  /** Query parameters by name; no others. */
  query?: z.ZodMiniType;
  /** The request body. */
  body?: z.ZodMiniType;
  /** The body of the successful answer. */
  answer?: z.ZodMiniType;
};
