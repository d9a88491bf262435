/** What is known about the terminal before anything of the browser is loaded. */
export type TerminalFacts = {
  isStdinTerminal: boolean;
  isStdoutTerminal: boolean;
  env: Readonly<Record<string, string | undefined>>;
};

/** Returns why the browser cannot be opened, in a sentence; undefined where it can. */
export function whyNoBrowser(facts: TerminalFacts): string | undefined {
  const { isStdinTerminal, isStdoutTerminal, env } = facts;
  if (!isStdinTerminal) return "The browser needs a keyboard, and stdin is no terminal.";
  if (!isStdoutTerminal) return "The browser needs a screen, and stdout is no terminal.";
  if (env["TERM"] === "dumb") return "The browser needs a screen, and TERM is dumb.";
  // What draws the screen falls silent there, and would leave its last frame in the log.
  if (env["CI"] !== undefined && env["CI"] !== "" && env["CI"] !== "false") {
    return "The browser is for people, and CI is set.";
  }
  return undefined;
}
