import { EventEmitter } from "node:events";

/** The input of a terminal in raw mode, of which a program types. */
export type BenchKeyboard = { stdin: NodeJS.ReadStream; type(text: string): void };

/** Returns a keyboard; what is typed is read before `type` returns. */
export function createBenchKeyboard(): BenchKeyboard {
  const emitter = new EventEmitter();
  const chunks: string[] = [];
  const self = (): EventEmitter => emitter;
  const stdin = Object.assign(emitter, {
    isTTY: true,
    setEncoding: self,
    setRawMode: self,
    ref: self,
    unref: self,
    resume: self,
    pause: self,
    read: () => chunks.shift() ?? null,
  }) as unknown as NodeJS.ReadStream;
  return {
    stdin,
    type(text) {
      chunks.push(text);
      emitter.emit("readable");
    },
  };
}
