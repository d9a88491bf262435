import { lstat, open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { SecretSink } from "../../secret-sinks/secret-sink.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import { codeOf, ifThere, whyNotWritable } from "./folders.ts";
import { syncFolder } from "../sync-folder.ts";
import { isMaskOf } from "./is-mask-of.ts";

/**
 * Returns a sink that makes a file of mode 0600 with the secret and nothing else in it, not even an end of line: what reads
 * it whole gets the secret. A file that is there, or a symbolic link, is never written to.
 */
export function createFileSink(name: string, path: string): SecretSink {
  const refuse = (why: string, cause?: unknown) =>
    new SinkError(name, `The secret cannot go to ${name}: ${why}`, { cause });
  const isThere = `${path} is there already, and is not overwritten. Name another file, or move it away.`;
  return {
    name,
    place: `file:${path}`,
    async check() {
      if (await ifThere(lstat(path))) throw refuse(isThere);
      const why = await whyNotWritable(dirname(path));
      if (why !== undefined) throw refuse(why);
    },
    async deliver(secret) {
      let file;
      try {
        // Exclusively: neither a file nor a symbolic link that came since the check is followed.
        file = await open(path, "wx", 0o600);
      } catch (error) {
        throw refuse(codeOf(error) === "EEXIST" ? isThere : `${String(error)}.`, error);
      }
      try {
        await file.writeFile(secret.expose());
        await file.sync();
        await file.close();
        await syncFolder(dirname(path));
      } catch (error) {
        await file.close().catch(() => undefined);
        await rm(path, { force: true });
        throw refuse(
          `writing it failed (${String(error)}), and the file was removed again.`,
          error,
        );
      }
    },
    async holds(maskedValue) {
      const text = await ifThere(readFile(path, "utf8"));
      return text !== undefined && isMaskOf(maskedValue, text) ? "yes" : "no";
    },
  };
}
