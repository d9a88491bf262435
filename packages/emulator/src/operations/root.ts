import type { Handler } from "../call.ts";

/** Answers what Cloud Manager says about itself at the root of its API. */
export const getRoot: Handler = () => ({
  status: 200,
  body: { appName: "MongoDB Cloud", build: "0".repeat(40), links: [], throttling: false },
});
