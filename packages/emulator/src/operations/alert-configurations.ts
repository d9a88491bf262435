import type { Handler } from "../call.ts";
import { renderAlertConfiguration } from "../render/alert-configuration.ts";
import { listOf } from "./list-items.ts";
import { projectOf } from "./lookup.ts";

/** Lists the alert configurations of a project. */
export const listGroupAlertConfigs: Handler = (call) => {
  const project = projectOf(call);
  const items = listOf(project.alertConfigurations, (configuration) =>
    renderAlertConfiguration(project.id, configuration),
  );
  return { status: 200, items };
};
