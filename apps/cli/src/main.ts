#!/usr/bin/env node
import { isSupportedNode, supportedNode } from "./supported-node.ts";

// Everything else is imported only once the running Node is known to understand it.
const version = process.versions.node;
const [first, ...others] = process.argv.slice(2);
if (!isSupportedNode(version)) {
  process.stderr.write(
    `purser: Node ${version} is too old to run Purser. Install Node ${supportedNode} and try again.\n`,
  );
  process.exitCode = 2;
} else if ((first === "--version" || first === "-V") && others.length === 0) {
  const { packageVersion } = await import("./package-version.ts");
  process.stdout.write(`${packageVersion()}\n`);
} else {
  const { runProcess } = await import("./run-process.ts");
  process.exitCode = await runProcess();
}
