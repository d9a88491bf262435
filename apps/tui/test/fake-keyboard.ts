import { EventEmitter } from "node:events";
import { StringDecoder } from "node:string_decoder";

/** The input of a terminal in raw mode. What is typed is read before `type` returns, one read per call: no two chunks melt together. */
export type FakeKeyboard = {
  stdin: NodeJS.ReadStream;
  type(bytes: string | Uint8Array): void;
  isRaw(): boolean;
};

/** Returns a keyboard that nobody has touched. */
export function createFakeKeyboard(): FakeKeyboard {
  const emitter = new EventEmitter();
  const decoder = new StringDecoder("utf8");
  const chunks: string[] = [];
  const stream = {
    isTTY: true,
    isRaw: false,
    setEncoding: () => stdin,
    setRawMode(isRaw: boolean) {
      stream.isRaw = isRaw;
      return stdin;
    },
    ref: () => stdin,
    unref: () => stdin,
    resume: () => stdin,
    pause: () => stdin,
    read(): string | null {
      const chunk = chunks.shift();
      if (chunk === undefined) return null;
      // As of a real stream: whoever listens for data sees what others read.
      emitter.emit("data", chunk);
      return chunk;
    },
  };
  const stdin = Object.assign(emitter, stream) as unknown as NodeJS.ReadStream;
  Object.defineProperty(stdin, "isRaw", { get: () => stream.isRaw });
  return {
    stdin,
    type(bytes) {
      const text = typeof bytes === "string" ? bytes : decoder.write(Buffer.from(bytes));
      if (text === "") return;
      chunks.push(text);
      emitter.emit("readable");
    },
    isRaw: () => stream.isRaw,
  };
}
