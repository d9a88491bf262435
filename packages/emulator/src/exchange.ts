import type { Clock } from "./clock.ts";
import type { FaultSet } from "./faults/fault-set.ts";
import type { Incoming } from "./protocol/incoming.ts";
import type { Service } from "./service.ts";
import { toResponse, write, type Written } from "./written.ts";

/**
 * Carries requests to the service and answers back, through the faults that are on. Only a fault of the network makes
 * a `Response`; without one the answer stays as it is written, which an HTTP server can send as it stands.
 */
export type Exchange = {
  readonly requestCount: number;
  carry(incoming: Incoming): Promise<Written | Response>;
};

/** Headers of every documented sample; the version names what is really answering. */
const standardHeaders = {
  "Strict-Transport-Security": "max-age=300",
  Vary: "Accept-Encoding",
  "X-MongoDB-Service-Version": "gitHash=emulator; versionString=purser-emulator",
};

export function createExchange(service: Service, faults: FaultSet, clock: Clock): Exchange {
  let requestCount = 0;
  return {
    get requestCount() {
      return requestCount;
    },
    async carry(incoming) {
      const index = ++requestCount;
      const match = service.match(incoming);
      const operationId = match.kind === "route" ? match.route.operation.operationId : undefined;
      const active = await faults.at(index, operationId);
      const respond = async (): Promise<Written> => {
        const now = clock.now();
        const answer = await service.answer(incoming, match, now, active.contract);
        const headers = {
          Date: new Date(now).toUTCString(),
          ...standardHeaders,
          ...answer.headers,
        };
        const isPretty = incoming.url.searchParams.get("pretty") === "true";
        return write({ ...answer, headers }, isPretty, incoming.method === "HEAD");
      };
      if (active.network.length === 0) return respond();
      const transit = { request: incoming.toRequest(), index, operationId, clock };
      return active.network.reduce<() => Promise<Response>>(
        (next, { fault, value }) =>
          () =>
            fault.carry({ ...transit, value }, next),
        async () => toResponse(await respond()),
      )();
    },
  };
}
