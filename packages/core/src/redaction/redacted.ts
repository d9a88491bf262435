/** Marks errors whose constructor has redacted them. */
export const redacted: unique symbol = Symbol("redacted");
