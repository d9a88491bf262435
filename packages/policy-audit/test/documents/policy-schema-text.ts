import { policyJsonSchema } from "../../src/policy/policy-json-schema.ts";

/** Columns of a line. */
const widest = 100;

/** Returns the published schema of policy files, short lists on one line, as the formatter writes them. */
export function policySchemaText(): string {
  const text = JSON.stringify(policyJsonSchema(), undefined, 2);
  const short = text.replaceAll(
    /^(\s*(?:"[^"]*": )?)\[\n([^[\]{}]*?)\n\s*\](,?)$/gm,
    (whole: string, before: string, items: string, after: string) => {
      const line = `${before}[${items.trim().replaceAll(/,\n\s*/g, ", ")}]${after}`;
      return line.length <= widest ? line : whole;
    },
  );
  return `${short}\n`;
}
