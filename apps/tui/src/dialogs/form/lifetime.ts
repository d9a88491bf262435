import type { World } from "../../state/world.ts";
import type { FormField } from "./form-dialog.ts";
import { textField } from "./fields.ts";

/** Hours: 90 days, what most policies ask for. */
const usual = 2160;

/** Hours that a secret lives at least and at most. Source: the platforms' service accounts. */
const shortest = 8;
const longest = 8766;

/** Returns the field for how long a secret lives, filled in with 90 days or what the organization allows. */
export function lifetimeField(orgId: string, world: World, asked = usual): FormField {
  const settings = world.book.organization(orgId)?.record?.settings;
  const cap =
    settings?.state === "ok" ? settings.value.maxServiceAccountSecretValidityInHours : null;
  const hours = Math.min(asked, cap ?? asked);
  const most = cap === null ? "" : `; at most ${lifetimeWords(cap)} here`;
  const hint = `such as 90d, or 12h${most}`;
  return textField({ id: "hours", label: "lives for", hint }, lifetimeWords(hours));
}

/** Returns the hours of "90d", "12h" or "2160"; undefined for anything else. */
export function hoursOf(text: string): number | undefined {
  const [, number, unit = "h"] = /^(\d{1,5})\s*([dh])?$/i.exec(text) ?? [];
  if (number === undefined) return undefined;
  const hours = Number(number) * (unit.toLowerCase() === "d" ? 24 : 1);
  return hours >= shortest && hours <= longest ? hours : undefined;
}

export const lifetimeComplaint = `Between ${shortest}h and 365d, such as 90d.`;

function lifetimeWords(hours: number): string {
  return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}
