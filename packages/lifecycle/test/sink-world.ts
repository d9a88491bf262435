import { Secret } from "@purser/core";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SinkMeans } from "../src/node/sinks/sink-means.ts";

/** A secret of the platform's form. */
export const value = "mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5";
export const mask = "mdb_sa_sk_...AOk5";
export const secret = new Secret(value);

export const note = {
  orgId: "6a7eafd2a08ff49b6f748ca7",
  clientId: "mdb_sa_id_6a7eafd2a08ff49b6f748ca8",
  accountName: "orders-auth",
  secretId: "6a7eafd2a08ff49b6f748ca9",
  expiresAt: "2026-12-22T09:00:00Z",
};

export type SinkWorld = { folder: string; means: SinkMeans; printed: string[]; told: string[] };

/** A folder of its own, and what a sink reaches outside with, written down. */
export async function createSinkWorld(changes: Partial<SinkMeans> = {}): Promise<SinkWorld> {
  const folder = await mkdtemp(join(tmpdir(), "purser-sinks-"));
  const printed: string[] = [];
  const told: string[] = [];
  const means: SinkMeans = {
    cwd: folder,
    stdout: {
      isTerminal: false,
      write(text) {
        printed.push(text);
        return Promise.resolve();
      },
    },
    tell: (line) => void told.push(line),
    isTerminalAllowed: false,
    env: { PATH: process.env["PATH"] },
    ...changes,
  };
  return { folder, means, printed, told };
}
