import { specDocuments } from "../src/run/spec-documents.ts";
import { requestMutants } from "./request-mutants.ts";
import { equivalenceOf, isKilled, mutantName } from "./try-mutants.ts";

/** Takes every constraint of every write's body out of the emulator's document, one at a time, and says who survives. */
let killed = 0;
let tried = 0;
for (const platform of ["atlas", "cloud-manager"] as const) {
  for (const mutant of requestMutants(platform, specDocuments[platform])) {
    if (equivalenceOf(mutant) !== undefined) continue;
    tried++;
    if (await isKilled(mutant)) killed++;
    else console.log(`SURVIVED ${mutantName(mutant)}`);
  }
}
console.log(`${killed} of ${tried} killed`);
