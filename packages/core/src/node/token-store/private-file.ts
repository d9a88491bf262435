import { constants } from "node:fs";
import { open, rename, rm } from "node:fs/promises";

/** What a file holds, or why it may not be believed. */
export type PrivateText =
  | { state: "ok"; text: string }
  | { state: "absent" }
  | { state: "refused"; reason: string };

/** Bytes. A token file holds one JWT of about 1 kB, a hundred profiles take 20 kB; nothing larger is one of ours. */
const largest = 65_536;

/** Reads a file that nobody but this user may have read or written; a symbolic link is never followed. */
export async function readPrivateFile(path: string): Promise<PrivateText> {
  // Windows has neither constant nor mode bits: there the folder's access list is the protection.
  const noFollow = process.platform === "win32" ? 0 : constants.O_NOFOLLOW;
  let file;
  try {
    file = await open(path, constants.O_RDONLY | noFollow);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { state: "absent" };
    const reason = code === "ELOOP" ? "it is a symbolic link" : `it cannot be opened (${code})`;
    return { state: "refused", reason };
  }
  try {
    const { mode, uid, size } = await file.stat();
    const reason = refusal(mode, uid, size);
    if (reason !== undefined) return { state: "refused", reason };
    return { state: "ok", text: await file.readFile("utf8") };
  } finally {
    await file.close();
  }
}

/**
 * Puts a text in a file of mode 0600 in one step: whoever reads at that moment sees the old text or the new one, and a
 * process killed half-way leaves the old one. `temporary` is a path beside it that no other process uses.
 */
export async function writePrivateFile(
  path: string,
  temporary: string,
  text: string,
): Promise<void> {
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text);
      // Before the name is moved: what a power cut leaves is the old text or the new one, not an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function refusal(mode: number, uid: number, size: number): string | undefined {
  if ((mode & constants.S_IFMT) !== constants.S_IFREG) return "it is not a file";
  if (size > largest) return "it is larger than any of ours";
  if (process.platform === "win32") return undefined;
  if (uid !== process.getuid?.()) return "it belongs to another user";
  if ((mode & 0o077) !== 0) return `others may read or write it (mode ${octal(mode)})`;
  return undefined;
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8).padStart(4, "0");
}
