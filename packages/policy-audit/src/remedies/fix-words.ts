import type { FindingSubject, SubjectNames } from "../finding.ts";
import type { Fix } from "../fix.ts";

/** Returns what to do, on what, in a few words. */
export function fixWords(fix: Fix, subject: FindingSubject, names: SubjectNames): string {
  const account = names.account ?? subject.clientId ?? names.organization;
  const project = names.project ?? subject.projectId ?? "its project";
  const { organization } = names;
  switch (fix.kind) {
    case "delete-account":
      return `Delete ${account}`;
    case "set-organization-roles":
      return `Leave ${account} only ${fix.roles.join(", ")} in ${organization}`;
    case "set-project-roles":
      return fix.roles.length === 0
        ? `Take ${account} out of ${project}`
        : `Leave ${account} only ${fix.roles.join(", ")} in ${project}`;
    case "unassign":
      return `Take ${account} out of ${project}`;
    case "rotate-secret":
      return `Rotate the secret of ${account}, for ${fix.hours} hours at most`;
    case "delete-secret":
      return `Delete secret ${fix.secretId} of ${account}`;
    case "delete-address":
      return `Delete ${fix.address} from the access list of ${account}`;
    case "narrow-access-list":
      return `Narrow the access list of ${account}`;
    case "set-settings":
      return `Change the settings of ${organization}: ${settingWords(fix.settings)}`;
    case "close-delegation":
      return `Close delegated access to ${organization}`;
    case "create-expiry-alert":
      return `Create an alert about expiring secrets in ${project}`;
    case "delete-api-key":
      return `Delete API key ${fix.apiKeyId} of ${organization}`;
    case "rename-account":
      return `Rename ${account}`;
    case "describe-account":
      return `Describe what ${account} is for`;
    case "split-account":
      return `Split ${account} into accounts that do one thing each`;
    case "declare":
      return `Say in the policy file, under ${fix.section}, what holds for ${account}`;
    case "grant-collector":
      return fix.roles.length === 0
        ? `Collect ${organization} again once the service answers`
        : `Give the collecting credential one of ${fix.roles.join(", ")} in ${organization}`;
    case "investigate":
  }
  return `Look into ${names.account ?? names.project ?? organization}`;
}

function settingWords(settings: object): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
}
