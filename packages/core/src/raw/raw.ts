import type { Client, Middleware } from "openapi-fetch";
import { lazy } from "../lazy.ts";
import type { LayeredFetchDependencies } from "./layered-fetch.ts";

/**
 * The openapi-fetch client, typed by the paths of the spec. It resolves with `{ data, error, response }` whatever the service
 * answers: decide by `response.ok`, for an error may have no body. It rejects when nothing was answered, and for values that
 * do not fit into the path. Bodies and answers are not checked against the spec.
 *
 * Its requests go through the same layers as all calls; `baseUrl`, `fetch` and `pathSerializer` of a single call are
 * therefore ignored, `timeout` and `deadline` in milliseconds are obeyed.
 */
export type RawClient<Paths extends object> = Client<Paths>;

type Init = Readonly<Record<string, unknown>>;
type AnyMethod = (url: string, init?: Init) => Promise<unknown>;
type AnyClient = {
  request(method: string, url: string, init: Init): Promise<unknown>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
};

/** Returns the raw client. openapi-fetch is loaded with its first call. */
export function createRaw<Paths extends object>(
  dependencies: LayeredFetchDependencies,
): RawClient<Paths> {
  const middlewares: Middleware[] = [];
  let loaded: AnyClient | undefined;

  const get = lazy(async () => {
    const { createRawClient } = await import("./raw-client.ts");
    // Typed by the paths for its users, and here by nothing but its form.
    loaded = createRawClient<Paths>(dependencies) as unknown as AnyClient;
    loaded.use(...middlewares);
    return loaded;
  });
  const request = async (method: string, url: string, init: Init = {}): Promise<unknown> => {
    const { baseUrl: _, fetch: __, pathSerializer: ___, ...rest } = init;
    return (await get()).request(method, url, rest);
  };
  const method =
    (name: string): AnyMethod =>
    (url, init) =>
      request(name, url, init);

  const raw: Record<keyof Client<Paths>, unknown> = {
    request,
    GET: method("GET"),
    PUT: method("PUT"),
    POST: method("POST"),
    DELETE: method("DELETE"),
    OPTIONS: method("OPTIONS"),
    HEAD: method("HEAD"),
    PATCH: method("PATCH"),
    TRACE: method("TRACE"),
    use: (...added: Middleware[]) => {
      middlewares.push(...added);
      loaded?.use(...added);
    },
    eject: (...removed: Middleware[]) => {
      for (const one of removed.filter((each) => middlewares.includes(each))) {
        middlewares.splice(middlewares.indexOf(one), 1);
      }
      loaded?.eject(...removed);
    },
  };
  return raw as RawClient<Paths>;
}
