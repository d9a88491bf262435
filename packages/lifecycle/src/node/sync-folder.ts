import { open } from "node:fs/promises";

/** What was renamed or made is there after a crash only once its folder is on the disk. Windows cannot open folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
