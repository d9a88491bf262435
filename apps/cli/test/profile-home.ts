import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryKeychain, userConfigFolder, type Keychain } from "@purser/core/node";
import { onTestFinished } from "vitest";
import { runInMemory, type Outcome } from "./run-in-memory.ts";

type Given = NonNullable<Parameters<typeof runInMemory>[1]>;

/** A home that lasts for one test, over several commands. */
export type ProfileHome = {
  keychain: Keychain;
  /** What makes it the home of a command. */
  env: Record<string, string>;
  /** The folder of Purser's profiles. */
  folder: string;
  run: (line: string, given?: Given) => Promise<Outcome>;
  /** Adds a profile of a service account, its secret from stdin. */
  add: (name: string, options?: string, given?: Given) => Promise<Outcome>;
  /** Writes a file of Purser's, of mode 0600 unless told. */
  write: (name: string, text: string, mode?: number) => Promise<string>;
  writeAtlasCli: (text: string) => Promise<void>;
  /** All files beneath the home, by their path in it. */
  files: () => Promise<Record<string, { text: string; mode: number }>>;
};

export const clientId = "mdb_sa_id_0123456789abcdef01234567";

/** A client secret of the usual form, and one that nothing could recognize by its form. */
export const secret = `mdb_sa_sk_${"s3cr3tOfProfile".repeat(2)}abcdWXYZ`;
export const privateKey = "a1b2c3d4-0000-4111-8222-hunter2hunter";

/** Returns a fresh home. `keychain` is in place of an empty one in memory. */
export async function createProfileHome(
  keychain: Keychain = createMemoryKeychain(),
): Promise<ProfileHome> {
  const home = await mkdtemp(join(tmpdir(), "purser-profiles-"));
  onTestFinished(() => rm(home, { recursive: true }));
  const env = { HOME: home, LOCALAPPDATA: home, APPDATA: home };
  const config = userConfigFolder({ env });
  const folder = join(config, "purser");
  const run: ProfileHome["run"] = (line, given = {}) =>
    runInMemory(line.split(" "), { keychain, ...given, env: { ...env, ...given.env } });
  return {
    keychain,
    env,
    folder,
    run,
    add: (name, options = "", given = {}) =>
      run(`profile add ${name} --client-id ${clientId} --client-secret-stdin ${options}`.trim(), {
        stdin: `${secret}\n`,
        ...given,
      }),
    async write(name, text, mode = 0o600) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, name);
      await writeFile(path, text, { mode });
      return path;
    },
    async writeAtlasCli(text) {
      await mkdir(join(config, "atlascli"), { recursive: true });
      await writeFile(join(config, "atlascli", "config.toml"), text, { mode: 0o600 });
    },
    async files() {
      const found: Record<string, { text: string; mode: number }> = {};
      for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const { mode } = await stat(path);
        found[path.slice(home.length + 1)] = {
          text: await readFile(path, "utf8"),
          mode: mode & 0o777,
        };
      }
      return found;
    },
  };
}
