import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

/** Returns what is wrong with a JUnit report by the schema beside this file. */
export async function junitFaults(contents: string): Promise<string[]> {
  const schema = readFileSync(new URL("junit.xsd", import.meta.url), "utf8");
  const { errors } = await validateXML({
    xml: [{ fileName: "report.xml", contents }],
    schema: [schema],
  });
  return errors.map(({ message }) => message);
}
