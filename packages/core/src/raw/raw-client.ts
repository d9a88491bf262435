import createClient, { type Client } from "openapi-fetch";
import { prefixOf } from "../fetch/base-url.ts";
import { serializePath } from "../fetch/serialize-path.ts";
import { createLayeredFetch, type LayeredFetchDependencies } from "./layered-fetch.ts";

/** Returns an openapi-fetch client whose requests go through the client's layers. */
export function createRawClient<Paths extends object>(
  dependencies: LayeredFetchDependencies,
): Client<Paths> {
  const { baseUrl } = dependencies;
  return createClient<Paths>({
    baseUrl: prefixOf(baseUrl),
    fetch: createLayeredFetch(dependencies),
    pathSerializer: serializePath,
    redirect: "manual",
  });
}
