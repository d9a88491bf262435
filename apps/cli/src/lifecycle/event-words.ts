import type { LifecycleEvent } from "@purser/lifecycle";

type Kind = LifecycleEvent["kind"];
type EventOf<K extends Kind> = LifecycleEvent & { kind: K };

const words: { readonly [K in Kind]: (event: EventOf<K>) => string } = {
  step: (event) =>
    `${event.step}/${event.of} ${sentence(event.words)}${event.state === "failed" ? ": failed" : ""}`,
  waiting: (event) => `${sentence(event.words)}, ${Math.ceil(event.milliseconds / 1000)} s`,
  row: (event) => `${event.done}/${event.of} ${event.accountName}: ${event.words}`,
  warning: (event) => `Warning: ${event.message}`,
  "left-behind": (event) => `Left behind: ${event.leftover.message}`,
};

/** Returns what a running plan tells, for people, in one line. */
export function eventWords<K extends Kind>(event: EventOf<K>): string {
  const kind: K = event.kind;
  return words[kind](event);
}

/** Without the full stop: something follows. */
function sentence(text: string): string {
  return text.replace(/\.$/, "");
}
