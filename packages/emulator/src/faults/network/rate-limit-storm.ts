import { errorAnswer } from "../../answer.ts";
import { Refusal } from "../../refusal.ts";
import { toResponse, write } from "../../written.ts";
import type { NetworkFault } from "../fault.ts";

export const rateLimitStorm: NetworkFault = {
  kind: "network",
  name: "rate-limit-storm",
  summary:
    "Requests are answered 429 with Retry-After of the given seconds (default 1), whatever the buckets say.",
  carry({ request, value }) {
    const { pathname } = new URL(request.url);
    const seconds = value ?? 1;
    const refusal = new Refusal(
      429,
      "RATE_LIMITED_TOKEN_BUCKET",
      `Resource ${pathname} is limited. Retry after ${seconds} seconds.`,
      {
        parameters: [pathname.slice(1), seconds, 500, 250, 60],
        headers: {
          "Retry-After": String(seconds),
          "RateLimit-Limit": "500",
          "RateLimit-Remaining": "0",
        },
      },
    );
    return Promise.resolve(toResponse(write(errorAnswer(refusal))));
  },
};
