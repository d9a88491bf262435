import { chmod, mkdir, stat } from "node:fs/promises";

/** Windows keeps a user's folders private by access lists; mode bits and user ids say nothing there. */
const hasModes = process.platform !== "win32";

/**
 * Makes a folder that only this user can enter (0700), with its parents; one that exists is closed to others. Rejects
 * where the folder belongs to another user, who could read whatever is put in it.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { mode, uid } = await stat(folder);
  if (!hasModes) return;
  if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user.`);
  if ((mode & 0o077) !== 0) await chmod(folder, 0o700);
}
