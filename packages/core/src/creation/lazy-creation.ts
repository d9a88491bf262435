import type { Creation } from "./creation.ts";
import type { CreationDependencies } from "./dependencies.ts";

/** Creations whose code is loaded with the first of them; a load that failed is tried again with the next. */
export function createLazyCreation(dependencies: CreationDependencies): Creation {
  let loading: Promise<Creation> | undefined;
  const load = async (): Promise<Creation> => {
    loading ??= import("./creation.ts").then(({ createCreation }) => createCreation(dependencies));
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    account: async (...creation) => (await load()).account(...creation),
    secret: async (...creation) => (await load()).secret(...creation),
    assign: async (...creation) => (await load()).assign(...creation),
    allow: async (...creation) => (await load()).allow(...creation),
  };
}
