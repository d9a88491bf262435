import { rules } from "@purser/policy-audit";
import { roleIncludes } from "@purser/spec";
import { platformNames } from "../arguments/parse-platform.ts";
import { formatNames } from "../arguments/parse-report-output.ts";

/** Words to propose for what is no choice of the command line's own, by the names that `value-of.ts` gives them. */
export const wordLists: Readonly<Record<string, readonly string[]>> = {
  platforms: platformNames,
  formats: formatNames.map((name) => `${name}=`),
  sinks: ["file:", "stdout", "env:", "exec:"],
  data: ["demo", "demo-before", "maximal", "contract", "fleet:"],
  rules: rules.flatMap(({ id, slug }) => [slug, id]),
  "rules-applied": rules.map(({ slug }) => `${slug}:`),
  roles: [
    ...new Set(Object.values(roleIncludes).flatMap((includes) => Object.entries(includes).flat(2))),
  ].toSorted(),
};
