const form =
  /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;

/** What the services write, on days that every month has: no need to look closer. */
const usual =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/**
 * Tells whether a text is a date and time with an offset, as RFC 3339 section 5.6 has it.
 * It accepts what ajv-formats accepts: a space for the `T`, an offset without colon or minutes, and a leap second at the end of a day in UTC.
 */
export function isDateTime(text: string): boolean {
  if (usual.test(text)) return true;
  const match = form.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  const offsetHours = Number(match[8] ?? 0);
  const offsetMinutes = Number(match[9] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (offsetHours > 23 || offsetMinutes > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const sign = match[7] === "-" ? -1 : 1;
  return second < 61 && isEndOfDay(hour - offsetHours * sign, minute - offsetMinutes * sign);
}

/** Whether an hour and a minute of UTC, possibly below zero, are the last of a day: only there is a second 60. */
function isEndOfDay(hour: number, minute: number): boolean {
  const carried = minute < 0 ? hour - 1 : hour;
  return (carried === 23 || carried === -1) && (minute === 59 || minute === -1);
}

function daysIn(year: number, month: number): number {
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}
