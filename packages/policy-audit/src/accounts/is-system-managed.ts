import type { AccountSubject } from "../subjects/subjects.ts";

/** Whether MongoDB made the account and keeps it: nobody else can change what a rule has against it. */
export function isSystemManaged({ record }: Pick<AccountSubject, "record">): boolean {
  return record.systemManaged.state === "ok" && record.systemManaged.value;
}
