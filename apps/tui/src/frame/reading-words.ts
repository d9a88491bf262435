import type { World } from "../state/world.ts";
import { span } from "../text/ago.ts";
import type { Span } from "../text/line.ts";

const minute = 60_000;

/** Returns how far the reading is, or how old what was read is: to the minute, so that nothing is drawn while nothing happens. */
export function readingWords({ book, now }: World): Span {
  const { progress, activity, readAt } = book;
  if (progress !== undefined || activity.state !== "idle") {
    const verb = activity.state === "refreshing" ? "refreshing" : "reading";
    if (progress === undefined || progress.planned === 0) return { text: verb, tone: "accent" };
    const part = Math.min(99, Math.floor((100 * progress.used) / progress.planned));
    return { text: `${verb} ${progress.used}/${progress.planned} ${part}%`, tone: "accent" };
  }
  const watch = activity.watchEvery;
  const watching = watch === undefined ? "" : `, watching every ${span(watch)}`;
  if (readAt === undefined) return { text: "" };
  const age = now - readAt < minute ? "just now" : `${span(now - readAt)} ago`;
  return { text: `read ${age}${watching}`, tone: "muted" };
}
