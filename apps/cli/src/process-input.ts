import type { Input } from "./io.ts";

/** Returns the stdin of this process, which is opened by the first command that reads it. */
export function createProcessInput(signal: AbortSignal): Input {
  return {
    get isTerminal() {
      return process.stdin.isTTY;
    },
    async readAll() {
      const { text } = await import("node:stream/consumers");
      return text(process.stdin);
    },
    async ask(question) {
      const { askInTerminal } = await import("./ask-in-terminal.ts");
      return askInTerminal(question, { input: process.stdin, screen: process.stderr, signal });
    },
  };
}
