import type { AccountSecret } from "../accounts/account.ts";
import type { Tone } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import type { Cell, Column } from "../output/table.ts";
import { secretState } from "./secret-state.ts";

const tones: Readonly<Record<ReturnType<typeof secretState>, Tone>> = {
  live: "plain",
  "ends soon": "warning",
  expired: "bad",
};

/** The table of an account's secrets; `now` is in milliseconds since the epoch. */
export function secretsTable(now: number): {
  columns: readonly Column[];
  cells: (secret: AccountSecret) => Cell[];
} {
  return {
    columns: [
      { heading: "SECRET ID" },
      { heading: "STATE" },
      { heading: "EXPIRES" },
      { heading: "LAST USED", expendable: 1 },
      { heading: "CREATED", expendable: 3 },
      { heading: "VALUE", expendable: 2 },
    ],
    cells({ id, createdAt, expiresAt, lastUsedAt = "never", maskedSecretValue = "-" }) {
      const state = secretState(expiresAt, now);
      return [
        { text: printable(id) },
        { text: state, tone: tones[state] },
        { text: minuteOf(expiresAt) },
        { text: minuteOf(lastUsedAt) },
        { text: minuteOf(createdAt) },
        { text: printable(maskedSecretValue) },
      ];
    },
  };
}

/** To the minute: the two secrets of a rotation may have been made on the same day. */
function minuteOf(instant: string): string {
  return printable(instant.replace(/:\d{2}(?:\.\d+)?Z$/, "Z"));
}
