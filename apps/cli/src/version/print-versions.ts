import { platformTitle } from "../connections/connection.ts";
import type { Io } from "../io.ts";
import { wrapLines } from "../output/wrap-lines.ts";
import { readVersions, type Versions } from "./versions.ts";

const defaultWidth = 100;

/** Prints the versions of the command, of Node, of the platforms' APIs and of the packages. */
export function printVersions(format: "text" | "json", io: Io): void {
  const versions = readVersions();
  const lines =
    format === "json"
      ? [JSON.stringify(versions, undefined, 2)]
      : versionLines(versions, io.stdout.columns ?? defaultWidth);
  io.stdout.write(`${lines.join("\n")}\n`);
}

function versionLines({ version, node, platforms, packages }: Versions, width: number): string[] {
  return [
    `purser ${version}`,
    `Node ${node.version} (supported: ${node.supported})`,
    ...platforms.flatMap(({ platform, api, dated, operations }) => {
      const title = `${platformTitle(platform)} API ${api}, ${operations} operations`;
      return [
        dated.length === 0 ? `${title}, no dated versions` : `${title}, in the versions`,
        ...(dated.length === 0 ? [] : wrapLines(dated.join(", "), width - 2)).map(
          (line) => `  ${line}`,
        ),
      ];
    }),
    ...packages.map(({ name, version: of }) => `${name} ${of}`),
  ];
}
