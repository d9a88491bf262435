import { Box, render, type DOMElement } from "ink";
import { createElement } from "react";
import { frameOf } from "../src/frame/frame.ts";
import type { Effect } from "../src/state/effect.ts";
import { initialState, type StateOptions } from "../src/state/initial-state.ts";
import type { World } from "../src/state/world.ts";
import { createStore, type Store } from "../src/store/store.ts";
import { clearOnResize } from "../src/terminal/clear-on-resize.ts";
import { inkOptions } from "../src/terminal/ink-options.ts";
import { Root } from "../src/terminal/root.ts";
import { textOf } from "../src/text/line.ts";
import { createFakeTerminal, type FakeTerminal } from "./fake-terminal.ts";

/** The browser as it is drawn, on a terminal in memory; effects are only noted down. */
export type MountedBrowser = {
  terminal: FakeTerminal;
  store: Store;
  effects: readonly Effect[];
  /** Types chunks, each as one read, and resolves when the screen shows what they led to. */
  press(...chunks: (string | Uint8Array)[]): Promise<void>;
  resize(columns: number, rows: number): Promise<void>;
  /** Resolves when the screen shows the state. */
  flush(): Promise<void>;
  /** Nodes of text that Ink lays out: what a frame costs. */
  mountedTexts(): number;
  /** The rows that the screen should show, trailing spaces cut. */
  expected(): string[];
  close(): Promise<void>;
};

export type MountOptions = Partial<StateOptions> & { hasColor?: boolean; isRecording?: boolean };

/** Milliseconds after which Ink takes a lone Escape for the key, and a little. */
const escapeDelay = 30;

/** Mounts the browser over a world that was read already. */
export async function mountBrowser(
  world: World,
  {
    size = { columns: 140, rows: 40 },
    hasColor = true,
    isRecording = true,
    ...options
  }: MountOptions = {},
): Promise<MountedBrowser> {
  const terminal = createFakeTerminal(size.columns, size.rows, { isRecording });
  const effects: Effect[] = [];
  const state = initialState({ size, now: world.now, isWriting: false, ...options });
  const store = createStore(state, world, (effect) => void effects.push(effect));
  store.dispatch({ kind: "book", version: world.book.version });
  let root: DOMElement | undefined | null;
  const instance = render(
    createElement(
      Box,
      { ref: (box) => void (root = box), width: "100%" },
      createElement(Root, { store, hasColor }),
    ),
    {
      ...inkOptions,
      stdin: terminal.stdin,
      stdout: terminal.stdout,
      // Wherever the tests run: Ink falls silent where CI is set.
      interactive: true,
      patchConsole: false,
      kittyKeyboard: { mode: "disabled" },
    },
  );
  clearOnResize(terminal.stdout, instance);
  const flush = async (): Promise<void> => {
    // Twice: an effect of the first commit, such as a resize, may change the state.
    await instance.waitUntilRenderFlush();
    await instance.waitUntilRenderFlush();
    await terminal.settle();
  };
  await flush();
  return {
    terminal,
    store,
    effects,
    flush,
    async press(...chunks) {
      for (const chunk of chunks) terminal.type(chunk);
      if (endsInEscape(Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString())) {
        await new Promise((resolve) => void setTimeout(resolve, escapeDelay));
      }
      await flush();
    },
    async resize(columns, rows) {
      terminal.resize(columns, rows);
      await flush();
    },
    mountedTexts: () => (root ? countTexts(root) : 0),
    expected: () => frameOf(store.getState(), world).map((line) => textOf(line).trimEnd()),
    async close() {
      instance.unmount();
      await instance.waitUntilExit();
      instance.cleanup();
      terminal.close();
    },
  };
}

/** Whether Ink still waits for the rest of an escape sequence. */
function endsInEscape(typed: string): boolean {
  const at = typed.lastIndexOf("\u001B");
  return at !== -1 && /^\[?[\d;]*$/.test(typed.slice(at + 1));
}

function countTexts(node: DOMElement): number {
  const inside = node.childNodes.reduce(
    (sum, child) => sum + ("childNodes" in child ? countTexts(child) : 0),
    0,
  );
  return inside + (node.nodeName === "ink-text" ? 1 : 0);
}
