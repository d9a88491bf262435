import type { RotationWindow } from "../policy/policy.ts";
import { day, hour } from "../subjects/audit-context.ts";

/** The first of January 1970 was a Thursday. */
const firstWeekday = 4;

/** Whether an instant (milliseconds since the epoch) lies in the hours, in UTC, in which secrets are made on purpose. */
export function isInWindow(instant: number, { days, fromHour, toHour }: RotationWindow): boolean {
  const weekday = ((Math.floor(instant / day) + firstWeekday - 1) % 7) + 1;
  const hourOfDay = Math.floor((instant % day) / hour);
  return days.has(weekday) && hourOfDay >= fromHour && hourOfDay < toHour;
}
