/** What XML 1.0 cannot hold at all, not even as a reference. Source: XML 1.0, 2.2 Characters. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

export function xmlText(text: string): string {
  return text.replace(impossible, "\uFFFD").replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** Returns ` name="value"` of each attribute that has a value. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}
