import { to } from "../state/step.ts";
import { themes } from "../theme/themes.ts";
import type { ThemeName } from "../theme/theme.ts";
import type { Action } from "./action.ts";

/** What `isThemeName` would say of all of them. */
const themeNames = Object.keys(themes) as ThemeName[];

/** The terminal and how it is used. */
export const sessionActions: readonly Action[] = [
  {
    id: "theme",
    title: "next theme",
    keys: ["T"],
    run(state) {
      const next = (themeNames.indexOf(state.theme) + 1) % themeNames.length;
      const theme = themeNames[next] ?? state.theme;
      const toast = { text: `theme: ${theme}`, tone: "good", until: state.now + 3000 } as const;
      return to({ ...state, theme, toast });
    },
  },
  {
    id: "mouse",
    title: "mouse on or off",
    keys: ["m"],
    run(state) {
      const hasMouse = !state.hasMouse;
      const text = hasMouse ? "mouse on: the wheel moves, a click selects" : "mouse off";
      const toast = { text, tone: "good", until: state.now + 3000 } as const;
      return { state: { ...state, hasMouse, toast }, effects: [{ kind: "mouse", isOn: hasMouse }] };
    },
  },
  {
    id: "clear-clipboard",
    title: "clear the clipboard",
    keys: [],
    run: (state) => ({ state, effects: [{ kind: "clear-clipboard" }] }),
  },
  {
    id: "redraw",
    title: "draw the screen again",
    keys: ["ctrl-l"],
    run: (state) => ({ state, effects: [{ kind: "redraw" }] }),
  },
  {
    id: "suspend",
    title: "suspend, back to the shell",
    keys: ["ctrl-z"],
    run: (state) => ({ state, effects: [{ kind: "suspend" }] }),
  },
];
