import { describeReadme } from "@purser/testing/describe-readme";

const at = (path: string): URL => new URL(path, import.meta.url);

await describeReadme(at("../README.md"), at("./readme-runner.ts"));
