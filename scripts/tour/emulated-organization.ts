import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** An organization that `purser emulator` serves: what stands in the environment of whoever works on it. */
export type EmulatedOrganization = {
  env: Readonly<Record<string, string>>;
  close: () => Promise<void>;
};

type Announcement = {
  url: string;
  credentials: { role: string; clientId?: string; clientSecret?: string }[];
};

/** Starts the emulator as a process of its own, and returns its first organization as its owner sees it. */
export async function emulatedOrganization(path: string): Promise<EmulatedOrganization> {
  const emulator = spawn("purser", ["emulator", "--port", "0", "--json"], {
    env: { PATH: path },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: emulator.stdout });
  const [line] = (await once(lines, "line")) as [string];
  const { url, credentials } = JSON.parse(line) as Announcement;
  const owner = credentials.find(({ role, clientId }) => role === "ORG_OWNER" && clientId);
  return {
    env: {
      MONGODB_ATLAS_BASE_URL: url,
      MONGODB_ATLAS_CLIENT_ID: owner?.clientId ?? "",
      MONGODB_ATLAS_CLIENT_SECRET: owner?.clientSecret ?? "",
    },
    async close() {
      const ended = once(emulator, "exit");
      emulator.kill("SIGINT");
      await ended;
    },
  };
}
