/** What the browser is meant to reach, by what is measured; milliseconds and megabytes. Left out: nothing was promised. */
export const targets: Readonly<Record<string, (accounts: number) => number>> = {
  "first frame": () => 250,
  "key to frame, p50": () => 10,
  "key to frame, p95": () => 20,
  "key to frame, p99": () => 35,
  "letter of a filter to frame, p95": (accounts) => (accounts > 10_000 ? 45 : 20),
  "sort to frame, p50": (accounts) => (accounts > 10_000 ? 100 : 30),
  "heap after collection": (accounts) => (accounts > 10_000 ? 140 : 30),
  "memory of the process": (accounts) => (accounts > 10_000 ? 350 : 250),
};
