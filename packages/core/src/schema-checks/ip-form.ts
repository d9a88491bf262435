const ipv4Form = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const groupForm = /^[0-9a-f]{1,4}$/i;

/** Whether a string is an IPv4 address in dotted form, without leading zeros. */
export function isIpv4(text: string): boolean {
  return ipv4Form.test(text);
}

/** Whether a string is an IPv6 address. */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const [head = "", tail] = halves;
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups = [...before, ...after];
  const last = groups.at(-1) ?? "";
  const endsInIpv4 = isIpv4(last) && text.endsWith(last);
  if (!groups.slice(0, endsInIpv4 ? -1 : groups.length).every((group) => groupForm.test(group))) {
    return false;
  }
  const length = groups.length + (endsInIpv4 ? 1 : 0);
  // "::" stands for at least one group of zeros.
  return tail === undefined ? length === 8 : length <= 7;
}
