import { Box, render, Text, useInput } from "ink";
import { createElement, useState, type ReactElement } from "react";
import { createBenchKeyboard } from "./bench-keyboard.ts";
import { createBenchScreen } from "./bench-screen.ts";
import { timeKeys, type KeyTimes } from "./time-keys.ts";

/** A screen with nothing on it but how often a key was pressed. */
function Counter({ columns, rows }: { columns: number; rows: number }): ReactElement {
  const [count, setCount] = useState(0);
  useInput(() => setCount((before) => before + 1));
  return createElement(
    Box,
    { width: columns, height: rows },
    createElement(Text, undefined, count),
  );
}

/** Returns how long each of 200 keys takes to its frame where there is nothing to draw: no browser on Ink can be faster. */
export async function emptyFrame(columns: number, rows: number): Promise<KeyTimes> {
  const keyboard = createBenchKeyboard();
  const screen = createBenchScreen(columns, rows);
  const instance = render(createElement(Counter, { columns, rows }), {
    stdin: keyboard.stdin,
    stdout: screen.stdout,
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 60,
    interactive: true,
    patchConsole: false,
    kittyKeyboard: { mode: "disabled" },
  });
  await instance.waitUntilRenderFlush();
  const times = await timeKeys(
    Array.from({ length: 200 }, () => "j"),
    keyboard,
    screen,
  );
  instance.unmount();
  return times;
}
