import { runReadme } from "@purser/testing/run-readme";
import { openWorld } from "./readme-world.ts";

const at = (path: string): URL => new URL(path, import.meta.url);

// The names that the examples import are this package's, but `runContract` goes to an emulated world.
await runReadme({
  readme: at("../README.md"),
  sources: {
    "@purser/contract-test": at("./readme-world.ts"),
    "@purser/contract-test/node": at("../src/node/index.ts"),
  },
  openWorld,
});
