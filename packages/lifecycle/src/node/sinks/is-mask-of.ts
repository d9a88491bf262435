/** Tells whether a text is the secret that the platform shows by a mask: its prefix and its last four characters. */
export function isMaskOf(maskedValue: string, text: string): boolean {
  const [, prefix, ending] = /^(.*_)(?:…|\.{3})(.{4})$/.exec(maskedValue) ?? [];
  if (prefix === undefined || ending === undefined) return false;
  const isLonger = text.length > prefix.length + ending.length;
  return isLonger && text.startsWith(prefix) && text.endsWith(ending);
}
