import { Box, Text, useApp, useInput, usePaste, useWindowSize } from "ink";
import {
  createElement,
  memo,
  useEffect,
  useLayoutEffect,
  useSyncExternalStore,
  type ReactElement,
} from "react";
import { frameOf } from "../frame/frame.ts";
import { tokenize } from "../input/tokenize.ts";
import type { Store } from "../store/store.ts";
import { paint } from "../theme/paint.ts";
import { themes } from "../theme/themes.ts";
import type { SuspendTerminal } from "./suspend-terminal.ts";

type RootProps = {
  store: Store;
  hasColor: boolean;
  /** Called once the keyboard is Ink's. */
  onReady?: (suspend: SuspendTerminal) => void;
};

/** The one component with a life of its own: keys go into the store, and the store's frame comes out. */
export function Root({ store, hasColor, onReady }: RootProps): ReactElement {
  const size = useWindowSize();
  const { suspendTerminal } = useApp();
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  useInput((input, key) => {
    for (const token of tokenize(input, key)) store.dispatch({ kind: "token", token });
  });
  usePaste((text) => store.dispatch({ kind: "token", token: { kind: "paste", text } }));
  useEffect(() => onReady?.(suspendTerminal), [onReady, suspendTerminal]);
  // In the same commit: no frame of the old size is drawn on a terminal of the new one.
  useLayoutEffect(() => {
    const { columns, rows } = store.getState().size;
    if (columns !== size.columns || rows !== size.rows) store.dispatch({ kind: "resized", size });
  }, [store, size]);
  const theme = themes[state.theme];
  // Between a resize and its message the old frame is cut, never wrapped.
  const { rows } = state.size;
  const lines = frameOf(state, store.world).map((spans) => paint(spans, theme, hasColor));
  return createElement(
    Box,
    { width: "100%", height: rows, flexDirection: "column" },
    ...lines.map((text, index) => createElement(Row, { key: index, text })),
  );
}

/** One row of the screen: React leaves it alone as long as its text stays. */
const Row = memo(function Row({ text }: { text: string }): ReactElement {
  // Text without a character has no height, and what is below it would move up.
  return createElement(Text, { wrap: "truncate-end" }, text === "" ? " " : text);
});
