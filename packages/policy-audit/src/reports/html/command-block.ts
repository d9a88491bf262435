import { markup, type Markup } from "./safe-html.ts";

/** Returns command lines, each to be copied by itself. Without JavaScript there is no button. */
export function commandBlocks(commands: readonly string[]): Markup[] {
  return commands.map(
    (command) =>
      markup`<div class="command"><pre><code>${command}</code></pre><button type="button" data-copy hidden>Copy</button></div>`,
  );
}
