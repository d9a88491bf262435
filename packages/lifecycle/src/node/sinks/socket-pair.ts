import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Returns the two ends of a connection within this machine. Unlike a pipe it tells its writer when the reader went away
 * without having read everything. Its name stands in a folder that only this user can enter, and only until both are
 * connected.
 */
export async function createSocketPair(): Promise<[ours: Socket, theirs: Socket]> {
  const folder = await mkdtemp(join(tmpdir(), "purser-"));
  const server = createServer({ allowHalfOpen: true });
  try {
    const path = join(folder, "s");
    server.listen(path);
    await once(server, "listening");
    const accepted = once(server, "connection") as Promise<[Socket]>;
    const theirs = connect({ path, allowHalfOpen: true });
    const [[ours]] = await Promise.all([accepted, once(theirs, "connect")]);
    return [ours, theirs];
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
