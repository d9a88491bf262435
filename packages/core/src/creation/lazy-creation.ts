import { lazy } from "../lazy.ts";
import type { Creation } from "./creation.ts";
import type { CreationDependencies } from "./dependencies.ts";

/** Creations whose code is loaded with the first of them. */
export function createLazyCreation(dependencies: CreationDependencies): Creation {
  const get = lazy(async () => {
    const { createCreation } = await import("./creation.ts");
    return createCreation(dependencies);
  });
  return {
    account: async (...creation) => (await get()).account(...creation),
    secret: async (...creation) => (await get()).secret(...creation),
    assign: async (...creation) => (await get()).assign(...creation),
    allow: async (...creation) => (await get()).allow(...creation),
  };
}
