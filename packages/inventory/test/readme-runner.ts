import { runReadme } from "@purser/testing/run-readme";
import { openWorld } from "./readme-world.ts";

const at = (path: string): URL => new URL(path, import.meta.url);

// The names that the examples import are this package's, and `connect` is that of an emulated world.
await runReadme({
  readme: at("../README.md"),
  sources: {
    "@purser/inventory": at("../src/index.ts"),
    "@purser/inventory/node": at("../src/node/index.ts"),
    "@purser/core": at("./readme-world.ts"),
  },
  openWorld,
});
