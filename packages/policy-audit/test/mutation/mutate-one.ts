import { mutateRule } from "./mutate-rule.ts";

// A process of its own for one rule: `node … mutate-one.ts RULE` prints what became of its mutants as JSON.
console.log(JSON.stringify(await mutateRule(process.argv[2] ?? "")));
