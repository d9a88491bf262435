import type { EffectRunner } from "./effect-means.ts";
import { notify } from "./notify.ts";

/** Keeps a filter for other days. */
export const keepFilter: EffectRunner<"keep-filter"> = async ({ filter }, means) => {
  if (means.filterFile === undefined) {
    notify(means, `saved filter ${filter.name} for this session`, "warning");
    return;
  }
  await means.filterFile.keep(filter);
  notify(means, `saved filter ${filter.name} · :filter ${filter.name} uses it`, "good");
};

/** Forgets a filter for good. */
export const forgetFilter: EffectRunner<"forget-filter"> = async ({ name }, means) => {
  await means.filterFile?.forget(name);
  notify(means, `forgot filter ${name}`, "good");
};
