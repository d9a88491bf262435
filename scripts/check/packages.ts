import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Gate } from "./gate.ts";
import { packPackages } from "./pack-packages.ts";
import { tarballFaults } from "./tarball-faults.ts";

/** Would every publishable package work, and be complete, for someone who installs it? */
export const packages: Gate = {
  name: "packages",
  async look(root) {
    const folder = await mkdtemp(join(tmpdir(), "purser-tarballs-"));
    try {
      const packed = await packPackages(root, folder);
      const faults = await Promise.all(packed.map((one) => tarballFaults(root, one)));
      return { looked: packed.length, what: "tarballs", faults: faults.flat() };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
