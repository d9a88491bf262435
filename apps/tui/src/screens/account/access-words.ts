import type { AccountRecord, OrganizationRecord } from "@purser/inventory";

/** Returns from where an account may call, in a few words. Only where lists are required does an empty one close the door. */
export function accessWords(
  accessList: Extract<AccountRecord["accessList"], { state: "ok" }>["value"],
  organization: OrganizationRecord | undefined,
): string {
  if (accessList.length > 0) {
    const shown = accessList.slice(0, 3).map(({ address }) => address);
    const more = accessList.length > 3 ? ` and ${accessList.length - 3} more` : "";
    return shown.join(", ") + more;
  }
  const settings = organization?.settings;
  if (settings?.state !== "ok") return "empty: from anywhere, unless lists are required";
  return settings.value.apiAccessListRequired
    ? "empty: from nowhere, since lists are required"
    : "empty: from anywhere";
}
