import type { Effect } from "../state/effect.ts";
import type { Message } from "../state/message.ts";
import { reduce } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { answerLine } from "./answer-line.ts";
import { isBusy } from "./is-busy.ts";
import { tellChange } from "./tell-change.ts";
import { tellDialog } from "./tell-dialog.ts";
import { tellPlace } from "./tell-place.ts";
import { quarterOf, tellReading, type Quarter } from "./tell-reading.ts";
import type { Voice } from "./voice.ts";

/** The state of the browser, told instead of drawn: what changes is said as it changes. */
export type LineSession = {
  getState: () => State;
  dispatch: (message: Message) => void;
  /** Takes a line that a person has typed. */
  take: (line: string) => void;
  /** Says where one is. */
  tellPlace: () => void;
  isBusy: () => boolean;
};

/** Milliseconds for which a change can be taken back by a word: hearing of it takes longer than seeing it. */
const undoWindow = 120_000;

export function createLineSession(
  initial: State,
  world: World,
  { say, runEffect }: { say: Voice; runEffect: (effect: Effect) => void },
): LineSession {
  let state = initial;
  let upTo = 0;
  let quarter: Quarter = undefined;
  let jobPhase = phaseOfJob();
  let isTouched = false;
  let lastNews = "";

  return {
    getState: () => state,
    dispatch,
    take(line) {
      isTouched = true;
      const answer = answerLine(line, state, upTo, world);
      change(answer.state);
      ({ upTo } = answer);
      say(answer.says);
      runAll(answer.effects);
    },
    tellPlace: () => begin(),
    isBusy: () => isBusy(state, world),
  };

  function dispatch(message: Message): void {
    const step = reduce(state, message, world);
    const before = state;
    change(step.state);
    if (message.kind === "book") return tellBook(step.effects);
    const told = tellChange(before, state, world);
    upTo = told.upTo ?? upTo;
    const news = told.says.join("\n");
    // Progress that says what it said before is none.
    if (news !== lastNews || message.kind === "token") say(told.says);
    lastNews = news;
    tellJob(before);
    runAll(step.effects);
  }

  function tellBook(effects: readonly Effect[]): void {
    const next = quarterOf(world.book);
    say(tellReading(quarter, next, world.book));
    const isFirstEnd = next === undefined && quarter !== undefined && !isTouched;
    quarter = next;
    if (isFirstEnd) begin();
    runAll(effects);
  }

  function tellJob(before: State): void {
    const phase = phaseOfJob();
    if (phase === jobPhase) return;
    jobPhase = phase;
    // A dialog that has changed has been told already.
    if (state.dialog?.kind === "job" && state.dialog === before.dialog) {
      say(tellDialog(state.dialog, state, world));
    }
  }

  function phaseOfJob(): string | undefined {
    const { dialog } = state;
    if (dialog?.kind !== "job") return undefined;
    return world.jobs?.all.find(({ id }) => id === dialog.jobId)?.phase;
  }

  function begin(): void {
    isTouched = true;
    const told = tellPlace(state, world);
    ({ upTo } = told);
    say(told.says);
  }

  function change(next: State): void {
    const { toast } = next;
    const isNew = toast?.undo !== undefined && toast.undo !== state.toast?.undo;
    state = isNew ? { ...next, toast: { ...toast, until: next.now + undoWindow } } : next;
  }

  function runAll(effects: readonly Effect[]): void {
    for (const effect of effects) runEffect(effect);
  }
}
