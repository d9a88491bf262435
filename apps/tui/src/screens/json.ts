import { line } from "../text/line.ts";
import { safeText } from "../text/safe-text.ts";
import { wrap } from "../text/wrap.ts";
import { accountOf, noAccount } from "./account/account-of.ts";
import type { Page } from "./page.ts";

/** An account as it was read: the record of the inventory, in JSON. No secret's value is in it. */
export const jsonPage: Page = {
  lines(route, world, width) {
    const row = accountOf(route, world);
    if (row === undefined) return noAccount(world);
    const text = JSON.stringify(row.record, null, 2);
    return text.split("\n").flatMap((piece) => {
      const indent = " ".repeat(piece.length - piece.trimStart().length);
      return wrap(safeText(piece.trimStart()), width - indent.length - 2).map((part, index) =>
        line(`${indent}${index === 0 ? "" : "  "}${part}`),
      );
    });
  },
};
