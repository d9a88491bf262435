import { Secret } from "@purser/core";
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSinkWorld, mask, note, secret, value } from "../../../test/sink-world.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import { findSink, parseSink, parseSinkPattern } from "./parse-sink.ts";

test.each([
  "",
  "file:",
  "file",
  "env:.env",
  "env:.env:1X",
  "env:.env:A-B",
  "exec:",
  "exec: ",
  "http://x",
  "stdout:x",
  "file:a\0b",
])("refuses %j as a sink", async (text) => {
  const { means } = await createSinkWorld();
  expect(() => parseSink(text, means)).toThrow(SinkError);
});

test("makes a file that its user alone can read, with the secret and nothing else", async () => {
  const { means, folder } = await createSinkWorld();
  const sink = parseSink("file:secret.txt", means);
  const path = join(folder, "secret.txt");
  expect(await sink.holds?.(mask)).toBe("no");
  await sink.check();
  expect(await readdir(folder)).toEqual([]);
  await sink.deliver(secret, note);
  expect(await readFile(path, "utf8")).toBe(value);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(sink.place).toBe(`file:${path}`);
  expect(await findSink(`file:${path}`, means)?.holds?.(mask)).toBe("yes");
  expect(await sink.holds?.("mdb_sa_sk_…xxxx")).toBe("no");
});

test("never overwrites a file, be it there at the check or come since", async () => {
  const { means, folder } = await createSinkWorld();
  const path = join(folder, "secret.txt");
  const sink = parseSink("file:secret.txt", means);
  await sink.check();
  await writeFile(path, "mine");
  await expect(sink.check()).rejects.toThrow("not overwritten");
  await expect(sink.deliver(secret, note)).rejects.toThrow("not overwritten");
  expect(await readFile(path, "utf8")).toBe("mine");
});

test.each(["file:link", "env:link:NAME"])("follows no symbolic link: %s", async (text) => {
  const { means, folder } = await createSinkWorld();
  await writeFile(join(folder, "target"), "A=1\n");
  await symlink(join(folder, "target"), join(folder, "link"));
  const sink = parseSink(text, means);
  await expect(sink.check()).rejects.toBeInstanceOf(SinkError);
  await expect(sink.deliver(secret, note)).rejects.toBeInstanceOf(SinkError);
  expect((await lstat(join(folder, "link"))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, "target"), "utf8")).toBe("A=1\n");
});

test("names a folder that is not there before anything is created", async () => {
  const { means } = await createSinkWorld();
  await expect(parseSink("file:no/secret", means).check()).rejects.toThrow("Make it first");
  await expect(parseSink("env:no/.env:A", means).check()).rejects.toThrow("Make it first");
});

test("prints one line, and on a terminal only where a person said yes", async () => {
  const { means, printed } = await createSinkWorld();
  const sink = parseSink("stdout", means);
  await sink.check();
  await sink.deliver(secret, note);
  expect(printed).toEqual([`${value}\n`]);
  const terminal = { ...means, stdout: { ...means.stdout, isTerminal: true } };
  await expect(parseSink("stdout", terminal).check()).rejects.toThrow("--yes");
  await parseSink("stdout", { ...terminal, isTerminalAllowed: true }).check();
});

test("fails where nobody reads stdout", async () => {
  const write = () => Promise.reject(new Error("EPIPE"));
  const { means } = await createSinkWorld({ stdout: { isTerminal: false, write } });
  await expect(parseSink("stdout", means).deliver(secret, note)).rejects.toBeInstanceOf(SinkError);
});

test("sets a variable of a dotenv file, and leaves the rest as it is, byte for byte", async () => {
  const { means, folder, told } = await createSinkWorld();
  const path = join(folder, ".env");
  const before = Buffer.from([0xff, 0x00, 0x0a]);
  await writeFile(
    path,
    Buffer.concat([before, Buffer.from("A='x\nKEY=no\n'\r\nexport KEY = old # why\r\nB=2")]),
  );
  await chmod(path, 0o640);
  const sink = parseSink("env:.env:KEY", means);
  await sink.check();
  expect(told.join()).toContain("chmod 600");
  await sink.deliver(secret, note);
  const after = Buffer.from(`A='x\nKEY=no\n'\r\nexport KEY = ${value} # why\r\nB=2`);
  expect(await readFile(path)).toEqual(Buffer.concat([before, after]));
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual([".env"]);
  expect(await sink.holds?.(mask)).toBe("yes");
});

test("makes a dotenv file that is not there, and adds a line to one that does not end in one", async () => {
  const { means, folder } = await createSinkWorld();
  const path = join(folder, ".env");
  await parseSink("env:.env:A", means).deliver(secret, note);
  expect(await readFile(path, "utf8")).toBe(`A=${value}\n`);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await writeFile(path, "B=1");
  await parseSink("env:.env:A", means)
    .deliver(new Secret("it's \"odd"), note)
    .catch(() => {});
  expect(await readFile(path, "utf8")).toBe("B=1");
  await parseSink("env:.env:A", means).deliver(new Secret("od$d"), note);
  expect(await readFile(path, "utf8")).toBe("B=1\nA='od$d'\n");
});

test("does not guess which of two assignments is meant", async () => {
  const { means, folder } = await createSinkWorld();
  await writeFile(join(folder, ".env"), "A=1\nA=2\n");
  await expect(parseSink("env:.env:A", means).check()).rejects.toThrow("more than once");
});

test("sweeps up what a process that was killed left half-written", async () => {
  const { means, folder } = await createSinkWorld();
  await writeFile(join(folder, "..env.purser-1"), value);
  await parseSink("env:.env:A", means).deliver(secret, note);
  expect(await readdir(folder)).toEqual([".env"]);
});

test("lets many accounts set their variables of one file at once", async () => {
  const { means, folder } = await createSinkWorld();
  const sinkFor = parseSinkPattern("env:.env:{name}_SECRET", means);
  const names = Array.from({ length: 20 }, (_, index) => `orders-${index}`);
  await Promise.all(
    names.map((accountName) => sinkFor({ clientId: "c", accountName }).deliver(secret, note)),
  );
  const text = await readFile(join(folder, ".env"), "utf8");
  expect(text.split("\n").filter(Boolean).toSorted()).toEqual(
    names.map((_, index) => `ORDERS_${index}_SECRET=${value}`).toSorted(),
  );
});

test("keeps what an account's name says inside the folder, and out of commands", async () => {
  const { means, folder } = await createSinkWorld();
  const account = { clientId: "mdb_sa_id_1", accountName: "../../etc/$(reboot)" };
  const sink = parseSinkPattern("file:{name}.txt", means)(account);
  expect(sink.place).toBe(`file:${join(folder, "etc-reboot.txt")}`);
  expect(() => parseSinkPattern("exec:store {name}", means)).toThrow("as a command");
  expect(parseSinkPattern("exec:store {clientId}", means)(account).name).toBe(
    "exec:store mdb_sa_id_1",
  );
  expect(() => parseSinkPattern("file:{name}", means)({ ...account, accountName: ".." })).toThrow(
    SinkError,
  );
  expect(() => parseSink("file:{name}", means)).toThrow("many accounts");
});
