import { isPlaceholder } from "../accounts/placeholder-words.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";

type Values = { description: string; why: "empty" | "name" | "short" | "placeholder" };

export const weakPurpose = accountRule({
  id: "MSA402",
  slug: "weak-purpose",
  title: "Purpose not said",
  why: "Nobody can judge whether the roles of an account are too many, or whether it may be deleted, without knowing what it is for. CIS asks for the purpose of every service account.",
  remediation:
    "Say in the description which program uses the account and for what, or state its purpose in the policy file.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "low",
  confidence: "medium",
  thresholds: {
    characters: {
      default: 15,
      unit: "characters",
      least: 1,
      most: 250,
      source: "Purser's choice: two or three words; a description has 250 characters at most",
    },
  },
  standards: { cis: ["5.5"] },
  needs: [],
  check(account, { characters }): Outcome<Values> {
    const { name, description } = account.record;
    if ((account.declared.purpose ?? "") !== "") return passed;
    const text = description.trim();
    const why = weakness(text, name, characters);
    return why === undefined ? passed : [{ values: { description, why } }];
  },
  message({ values: { description, why }, names }, { characters }) {
    if (why === "empty") return `${names.account} has no description.`;
    const said = `The description of ${names.account}, “${description}”,`;
    if (why === "name") return `${said} only repeats its name.`;
    if (why === "placeholder") return `${said} does not say what it is for.`;
    return `${said} has fewer than ${characters} characters.`;
  },
  evidence: ({ values }) => [
    { fact: "description", value: values.description, source: "listOrgServiceAccounts" },
    { fact: "purpose", value: null, source: "policy" },
  ],
  fixes: () => [{ kind: "describe-account" }, { kind: "declare", section: "accounts" }],
});

function weakness(text: string, name: string, characters: number): Values["why"] | undefined {
  if (text === "") return "empty";
  if (text.toLowerCase() === name.trim().toLowerCase()) return "name";
  if (isPlaceholder(text)) return "placeholder";
  return text.length < characters ? "short" : undefined;
}
