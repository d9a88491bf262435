import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSinkWorld, note, secret, value } from "../../../test/sink-world.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import { parseSink } from "./parse-sink.ts";
import { tellsSecret } from "./tells-secret.ts";

async function run(command: string, timeoutMs = 10_000) {
  const world = await createSinkWorld({ timeoutMs });
  const failure = await parseSink(`exec:${command}`, world.means)
    .deliver(secret, note)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  return { ...world, failure };
}

test("hands the secret to a command's stdin, and neither to its arguments nor its environment", async () => {
  const command = "cat > got; env > env; tr '\\0' '\\n' < /proc/$$/cmdline > args; echo fine";
  const { folder, failure, told } = await run(command);
  expect(failure).toBeUndefined();
  expect(await readFile(join(folder, "got"), "utf8")).toBe(value);
  const seen = await readFile(join(folder, "env"), "utf8");
  expect(seen).toContain(`PURSER_CLIENT_ID=${note.clientId}`);
  expect(seen + (await readFile(join(folder, "args"), "utf8"))).not.toContain(value.slice(-8));
  expect(told).toEqual(["fine"]);
});

test.each([
  ["exit 3", "it ended with 3"],
  ["cat >/dev/null; kill -9 $$", "SIGKILL"],
  ["exit 0", "did not read"],
  ["sleep 0.2; exit 0", "did not read"],
  ["head -c 5 >/dev/null", "did not read"],
  ["exec 0<&-; sleep 0.2", "did not read"],
  ["no-such-command-here", "it ended with 127"],
])("fails where the command is %j", async (command, why) => {
  const { failure } = await run(command);
  expect(failure).toBeInstanceOf(SinkError);
  expect(String(failure)).toContain(why);
  expect(String(failure)).not.toContain(value);
});

test("ends a command that takes too long, with what it runs", async () => {
  const { failure, folder } = await run("cat >/dev/null; sleep 5; touch late", 300);
  expect(String(failure)).toContain("0.3 seconds");
  await expect(readFile(join(folder, "late"))).rejects.toThrow("ENOENT");
});

test("tells what the command prints but for lines with the secret in them", async () => {
  const script = [
    "read -r s || true",
    'echo "got $s"',
    'printf %s "$s" | base64 >&2',
    'printf "x%s" "$s" | base64 -w0; echo',
    'printf %s "$s" | od -An -tx1 | tr -d " \\n"; echo',
    'echo "half: $(printf %s "$s" | cut -c 20-30)"',
    "echo stored",
  ].join("\n");
  const world = await createSinkWorld();
  await writeFile(join(world.folder, "store"), script);
  await parseSink("exec:sh store", world.means).deliver(secret, note);
  expect(world.told.filter((line) => !line.startsWith("[a line"))).toEqual(["stored"]);
  expect(world.told).toHaveLength(6);
});

test("does not take the mask for the secret", () => {
  expect(tellsSecret("created mdb_sa_sk_…AOk5", value)).toBe(false);
});

test("keeps what a command is given out of journals", async () => {
  const { means } = await createSinkWorld();
  expect(parseSink("exec:vault kv put -token=s.123 x=-", means).place).toBe("exec:vault");
  expect(parseSink("exec:TOKEN=s.123 vault put", means).place).toBe("exec:…");
});
