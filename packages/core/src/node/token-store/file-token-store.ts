import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createMemoryTokenStore } from "../../auth/memory-token-store.ts";
import type { StoredToken, TokenKey, TokenStore } from "../../auth/token-store.ts";
import { systemClock, type Clock, type Random } from "../../clock.ts";
import { joinFor, userStateFolder, type Surroundings } from "../user-folders.ts";
import { acquireFileLock } from "./file-lock.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";
import { makePrivateFolder } from "./private-folder.ts";
import { textToToken, tokenName, tokenToText } from "./token-text.ts";

export type FileTokenStoreOptions = Surroundings & {
  /** Where the files are. @default `purser/tokens` in the user's state folder */
  folder?: string;
  /** Tells which tokens ended long ago. The lock goes by real time: the processes it keeps apart do. */
  clock?: Pick<Clock, "now">;
  random?: Random;
  /** Told once per cause when a file is not believed or cannot be written. @default `process.emitWarning` */
  onWarning?: (message: string) => void;
};

/** Milliseconds. A token lives an hour (`expires_in` 3600); its file is swept a day later. */
const sweptAfter = 86_400_000;

/**
 * Returns a store that all processes of this user share, so that twenty commands in a pipeline mint one token and not
 * twenty of the 100 a service account may have. One file of mode 0600 per service account and secret, in a folder of
 * mode 0700, holds the token in plain text and nothing else; the client's secret is never written. A file that others
 * may read, or that is damaged, counts as none and is replaced. Where the folder cannot be used the store says so by a
 * warning and keeps tokens in memory: it never makes a call fail.
 *
 * @example
 * ```ts
 * import { createFileTokenStore } from "@purser/core/node";
 *
 * connect({ platform: "atlas", auth, tokenStore: createFileTokenStore() });
 * ```
 */
export function createFileTokenStore(options: FileTokenStoreOptions = {}): TokenStore {
  const { clock = systemClock, random = Math.random } = options;
  const folder = options.folder ?? defaultFolder(options);
  const warn = warnOnce(options.onWarning ?? warnProcess);
  const memory = createMemoryTokenStore();
  // Those who wait in this process take turns here, so that only one of them polls the lock file.
  const turns = new Map<string, Promise<unknown>>();
  const fileOf = (name: string) => join(folder, `${name}.json`);

  const readNewest = async (key: TokenKey): Promise<StoredToken | undefined> => {
    const path = fileOf(tokenName(key));
    const read = await readPrivateFile(path);
    if (read.state === "refused") warn(`Ignored the token in ${path}: ${read.reason}.`);
    const shared = read.state === "ok" ? textToToken(read.text) : undefined;
    const own = await memory.read(key);
    return own && (!shared || own.mintedAt > shared.mintedAt) ? own : shared;
  };

  const keep = async (name: string, token: StoredToken): Promise<void> => {
    await sweep(folder, name, clock.now());
    await writePrivateFile(
      fileOf(name),
      join(folder, `${name}.${randomUUID()}.tmp`),
      tokenToText(token),
    );
  };

  const lock = async (name: string): Promise<(() => Promise<void>) | undefined> => {
    try {
      await makePrivateFolder(folder);
      return await acquireFileLock(join(folder, `${name}.lock`), { clock: systemClock, random });
    } catch (error) {
      warn(`Tokens are not shared with other processes: ${messageOf(error)}`);
      return undefined;
    }
  };

  const updateShared = async (
    key: TokenKey,
    mint: (current: StoredToken | undefined) => Promise<StoredToken>,
  ): Promise<StoredToken> => {
    const name = tokenName(key);
    const release = await lock(name);
    if (!release) return memory.update(key, mint);
    try {
      const current = await readNewest(key);
      const token = await mint(current);
      if (!isSame(current, token)) {
        await keep(name, token).catch((error: unknown) => {
          warn(`A token was not kept for other processes: ${messageOf(error)}`);
          return memory.update(key, () => Promise.resolve(token));
        });
      }
      return token;
    } finally {
      await release().catch((error: unknown) => warn(`A lock stayed behind: ${messageOf(error)}`));
    }
  };

  return {
    read: readNewest,
    update(key, mint) {
      const name = tokenName(key);
      const run = () => updateShared(key, mint);
      const turn = (turns.get(name) ?? Promise.resolve()).then(run, run);
      turns.set(name, turn);
      const leave = () => {
        if (turns.get(name) === turn) turns.delete(name);
      };
      turn.then(leave, leave);
      return turn;
    },
    async remove(key) {
      await memory.remove(key);
      await rm(fileOf(tokenName(key)), { force: true });
    },
  };
}

function defaultFolder(surroundings: Surroundings): string {
  const { platform = process.platform } = surroundings;
  return joinFor(platform, userStateFolder(surroundings), "purser", "tokens");
}

/**
 * Removes what nobody will read again: tokens that ended a day ago (a rotated secret leaves one behind) and half-written
 * files of this token, which only a process killed while it held the lock can have left.
 */
async function sweep(folder: string, name: string, now: number): Promise<void> {
  for (const entry of await readdir(folder)) {
    const path = join(folder, entry);
    const isLeftOver = entry.startsWith(`${name}.`) && entry.endsWith(".tmp");
    if (isLeftOver || (entry.endsWith(".json") && (await hasEnded(path, now)))) {
      await rm(path, { force: true });
    }
  }
}

async function hasEnded(path: string, now: number): Promise<boolean> {
  const read = await readPrivateFile(path);
  const token = read.state === "ok" ? textToToken(read.text) : undefined;
  return token !== undefined && token.expiresAt + sweptAfter < now;
}

function isSame(one: StoredToken | undefined, other: StoredToken): boolean {
  return (
    one?.accessToken.expose() === other.accessToken.expose() && one.expiresAt === other.expiresAt
  );
}

function warnOnce(tell: (message: string) => void): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    tell(message);
  };
}

function warnProcess(message: string): void {
  process.emitWarning(message, { type: "PurserWarning", code: "PURSER_TOKEN_STORE" });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
