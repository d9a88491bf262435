import { join } from "node:path";
import { lintDocument } from "./lint-document.ts";

const specFolder = join(import.meta.dirname, "..");
for (const platform of ["atlas", "cloud-manager"] as const) {
  const { operations, schemas, problems } = await lintDocument(specFolder, platform);
  for (const problem of problems) console.error(problem);
  console.log(
    `${platform}: ${operations} operations, ${schemas} schemas, ${problems.length} problems`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
