import type { ProjectRecord } from "@purser/inventory";
import type { EnvironmentClass, Policy } from "../policy/policy.ts";
import type { OpenOrganization } from "./build-organization.ts";
import { withFacts } from "./fact-state.ts";
import type { ProjectSubject } from "./subjects.ts";

export function buildProject(
  record: ProjectRecord,
  organization: OpenOrganization,
  policy: Policy,
): ProjectSubject {
  const environment = environmentOf(record, policy.environments);
  return {
    record,
    organization,
    facts: withFacts(organization.facts, [
      ["tags", record.tags],
      ["alerts", record.alerts],
    ]),
    environment,
    isProduction: environment?.isProduction === true,
    previous: organization.previous?.projects.get(record.projectId),
  };
}

/** A tag is somebody's word; a name is a guess for projects that have none. */
function environmentOf(
  { tags, name }: Pick<ProjectRecord, "tags" | "name">,
  { tagKeys, classes }: Policy["environments"],
): EnvironmentClass | undefined {
  const tag =
    tags.state === "ok"
      ? tags.value.find(({ key }) => tagKeys.includes(key.toLowerCase()))
      : undefined;
  return tag === undefined
    ? classes.find(({ projectName }) => projectName.test(name))
    : classes.find(({ tagValue }) => tagValue.test(tag.value));
}
