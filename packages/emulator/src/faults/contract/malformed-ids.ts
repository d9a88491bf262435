import type { Call, Handler, Reply } from "../../call.ts";
import type { Steps } from "../../steps.ts";
import { homeOf } from "./acting.ts";

type IsTaken = (clientId: string) => boolean;

/** Takes client IDs that are none. */
export function forgivingIds(isTaken: IsTaken) {
  return ({ checkPathParameters }: Steps): Partial<Steps> => ({
    checkPathParameters: (route, params, check) => {
      const pathParameters = isTaken(params["clientId"] ?? "")
        ? route.pathParameters.filter(({ name }) => name !== "clientId")
        : route.pathParameters;
      checkPathParameters({ ...route, pathParameters }, params, check);
    },
  });
}

/** Finds an account by a client ID that is none, but that something of an account's own can be made of. */
function findingBy(isTaken: IsTaken, isMeant: (own: string, id: string) => boolean) {
  return {
    steps: forgivingIds(isTaken),
    handle(call: Call, next: Handler): Reply {
      const { clientId = "" } = call.params;
      const known = homeOf(call)?.accounts.keys() ?? [];
      const found = isTaken(clientId)
        ? [...known].find((own) => isMeant(own, clientId))
        : undefined;
      return next(
        found === undefined ? call : { ...call, params: { ...call.params, clientId: found } },
      );
    },
  };
}

/** A client ID with something after it. */
export const withMore = findingBy(
  (id) => /^mdb_sa_id_[a-f\d]{24}./i.test(id),
  (own, id) => id.startsWith(own),
);

/** A client ID that lacks its end. */
export const cutShort = findingBy(
  (id) => /^mdb_sa_id_[a-f\d]{8,23}$/i.test(id),
  (own, id) => own.startsWith(id),
);
