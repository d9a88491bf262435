import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const folder = "packages/policy-audit";
const rule = process.env["RULE"] ?? "*";

/** The tests of one rule, which `RULE` names, and the one that holds its metadata against its page. */
export default defineConfig({
  ssr: { resolve: { conditions: ["@purser/source", ...defaultServerConditions] } },
  test: {
    // Milliseconds. On a busy machine a test that is only slow would be a mutant that was only lucky.
    testTimeout: 60_000,
    include: [`${folder}/src/rules/${rule}.test.ts`, `${folder}/test/documents/drift.test.ts`],
  },
});
