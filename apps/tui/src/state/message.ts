import type { ChangeNews } from "../changes/change-news.ts";
import type { MouseReport } from "../mouse/reduce-mouse.ts";
import type { Token } from "../input/token.ts";
import type { TextSubject } from "./effect.ts";
import type { Size, Toast } from "./state.ts";

/** What happens to the browser. */
export type Message =
  /** `at`: when, in milliseconds since the epoch; what a question is answered with must not have been typed before it. */
  | { kind: "token"; token: Token; at?: number }
  | { kind: "resized"; size: Size }
  /** More is known: the book has grown to a version. */
  | { kind: "book"; version: number }
  | { kind: "toast"; toast: Toast }
  /** A change, a secret or a job has come further. Milliseconds since the epoch. */
  | { kind: "change"; news: ChangeNews; at: number }
  /** What a person made of a text in their editor. */
  | { kind: "text-edited"; text: string; subject: TextSubject }
  | { kind: "mouse"; report: MouseReport }
  /** The person may have turned away: secrets are masked, and half-given answers taken back. */
  | { kind: "conceal" }
  /** The platforms ask for fewer requests: there is no watching for now. */
  | { kind: "watch-ended" }
  /** Time has passed. Milliseconds since the epoch. */
  | { kind: "tick"; now: number };
