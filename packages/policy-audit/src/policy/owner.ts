import type { AccountSubject } from "../subjects/subjects.ts";
import type { Policy } from "./policy.ts";

/** Returns who answers for an account: what the policy says, else what its description does. */
export function ownerOf(
  { declared, record }: Pick<AccountSubject, "declared" | "record">,
  { ownerPattern }: Policy,
): string | undefined {
  return declared.owner ?? ownerPattern.exec(record.description)?.[1];
}
