import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, onTestFinished, test } from "vitest";
import { entryPoint, runBuilt, start } from "../../../test/run-built.ts";
import type { EmulatorDocument } from "./announcement.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../schemas/emulator.schema.json", import.meta.url), "utf8"),
) as object;
const isDocument = new Ajv2020({ strictRequired: false }).compile<EmulatorDocument>(schema);

/** Starts `purser emulator` on a free port. */
function startEmulator(...args: string[]): ReturnType<typeof start> {
  return start(process.execPath, [entryPoint, "emulator", "--port", "0", ...args]);
}

async function startDocument(
  ...args: string[]
): Promise<{ document: EmulatorDocument } & ReturnType<typeof start>> {
  const started = startEmulator("--json", ...args);
  const document: unknown = JSON.parse(await started.firstLine);
  if (!isDocument(document)) throw new Error(JSON.stringify(isDocument.errors));
  return { document, ...started };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "prints one line of JSON, and ends with 130 on %s",
  async (signal) => {
    const { document, child, finished } = await startDocument();
    child.kill(signal);
    const { code, stdout, stderr } = await finished;
    expect({ code, stderr }).toEqual({ code: 130, stderr: "" });
    expect(stdout).toBe(`${JSON.stringify(document)}\n`);
  },
);

test.each(["demo", "demo-before", "maximal", "contract"])(
  "hands out credentials that work with data %s",
  async (data) => {
    const { document } = await startDocument("--data", data);
    const { url, organizations, credentials } = document;
    expect(organizations[0]?.platform).toBe("atlas");
    const owners = organizations.filter(({ id }) => credentials.some(({ orgId }) => orgId === id));
    expect(owners.length).toBeGreaterThanOrEqual(2);
    for (const { id, platform } of owners) {
      const own = credentials.filter(({ orgId }) => orgId === id);
      expect(own.map(({ role }) => role)).toEqual(
        expect.arrayContaining(["ORG_OWNER", "ORG_READ_ONLY"]),
      );
      expect(own.some(({ publicKey }) => publicKey !== undefined)).toBe(true);
      const reader = own.find(({ role }) => role === "ORG_READ_ONLY");
      const listed = await runBuilt(["accounts", "list", "--platform", platform, "--ndjson"], {
        env: {
          MONGODB_ATLAS_BASE_URL: url,
          MONGODB_ATLAS_CLIENT_ID: reader?.clientId ?? "",
          MONGODB_ATLAS_CLIENT_SECRET: reader?.clientSecret ?? "",
        },
      });
      expect(listed).toMatchObject({ code: 0, stderr: "" });
      expect(listed.stdout).toContain(reader?.clientId);
    }
  },
);

test("prints commands for people that work when they are pasted", async () => {
  const { child, finished } = startEmulator();
  let text = "";
  await new Promise<void>((resolve) => {
    child.stdout?.on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("Stop it with")) resolve();
    });
  });
  expect(text).toMatch(
    /^Emulating .+ at http:\/\/127\.0\.0\.1:\d+ \(data: demo, faults: none\)\.\n/,
  );
  const pasted = [...text.matchAll(/^ {2}(MONGODB_ATLAS_BASE_URL=.+\\\n.+)$/gm)].map(
    ([, command = ""]) => command,
  );
  expect(pasted).toHaveLength(2);
  for (const command of pasted) {
    const line = command.replace(" purser ", ` '${process.execPath}' '${entryPoint}' `);
    const { code, stdout } = await start("sh", ["-c", line]).finished;
    expect(code).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(10);
  }
  const requests = [
    ...text.matchAll(
      /^ {2}curl --user \w+:[\w-]+ --digest --header 'Accept: (.+)' \\\n {4}'(.+)'$/gm,
    ),
  ];
  expect(requests).toHaveLength(2);
  for (const [, accept = "", url = ""] of requests) {
    const challenge = await fetch(url, { headers: { accept } });
    expect(challenge.status).toBe(401);
    expect(challenge.headers.get("www-authenticate")).toContain("Digest ");
  }
  child.kill("SIGINT");
  expect((await finished).code).toBe(130);
});

test("fails on purpose when it is told to", async () => {
  const { document } = await startDocument("--fault", "server-error");
  const response = await fetch(`${document.url}/api/atlas/v2/orgs`);
  expect(response.status).toBeGreaterThanOrEqual(500);
});

test("says in one line that its port is in use", async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  expect(await runBuilt(["emulator", "--port", port])).toEqual({
    code: 2,
    stdout: "",
    stderr: `purser: Port ${port} on 127.0.0.1 is in use. Choose another with --port, or --port 0 for any free one.\n`,
  });
});
