import type { Rule } from "../rule.ts";
import { orgOwner } from "./org-owner.ts";
import { orgRequirementOff } from "./org-requirement-off.ts";
import { unused45 } from "./unused-45.ts";

/** Every rule, by number. */
export const rules: readonly Rule[] = [orgOwner, unused45, orgRequirementOff];
