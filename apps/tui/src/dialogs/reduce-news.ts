import type { ChangeNews, RunEnd, Said } from "../changes/change-news.ts";
import { emptyField } from "../fields/text-field.ts";
import { keepCursor } from "../lists/keep-cursor.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import { armedAt } from "./arming.ts";
import type { PlanDialog } from "./plan/plan-dialog.ts";
import { run } from "./plan/plan.ts";
import { openSecret } from "./secret/open-secret.ts";

/** Milliseconds for which a change can be taken back by one key. */
const undoWindow = 10_000;

/** Milliseconds for which a line is shown that asks for nothing. */
const readingTime = 6000;

/** Returns what news of a change lead to. */
export function reduceNews(state: State, news: ChangeNews, world: World): Step {
  if (news.news === "jobs") return reduceJobs(state, world);
  if (news.news === "job-over" || news.news === "report") {
    const until = state.now + readingTime;
    const tone = news.isWell ? "good" : "danger";
    const refresh = news.news === "report" ? [] : [{ kind: "refresh", orgId: news.orgId } as const];
    return {
      state: { ...state, toast: { text: news.words, tone, until, isHeld: true } },
      effects: [...refresh, { kind: "wake", at: until }],
    };
  }
  const { dialog } = state;
  if ("vaultId" in news) {
    if (dialog?.kind !== "secret" || dialog.vaultId !== news.vaultId) return to(state);
    const { complaint: _, ...calm } = dialog;
    const next =
      news.news === "handed-over"
        ? { ...calm, ways: [...dialog.ways, news.words] }
        : { ...calm, complaint: news.words };
    return to({ ...state, dialog: next });
  }
  const own = dialog?.kind === "plan" && dialog.planId === news.planId ? dialog : undefined;
  // A secret was made: wherever the person is by now, it must not be lost without a word.
  if (news.news === "ran" && (own !== undefined || news.end.secret !== undefined)) {
    return ended(state, news.end, own?.change.orgId);
  }
  if (own === undefined) return to(state);
  if (news.news === "planned") return planned(own, news.plan, state);
  if (news.news === "not-planned") {
    return to({ ...state, dialog: over(own, "not possible", news.said, own.form !== undefined) });
  }
  if (news.news !== "progress") return to(state);
  const { phase } = own;
  if (phase.name !== "planning" && phase.name !== "running") return to(state);
  return to({ ...state, dialog: { ...own, phase: { ...phase, words: news.words } } });
}

/** The question of a job is put when all of its rows are planned. */
function reduceJobs(state: State, world: World): Step {
  const { dialog } = state;
  const current = keepCursor({ ...state }, world);
  if (dialog?.kind !== "job" || dialog.since !== undefined) return to(current);
  const job = world.jobs?.all.find(({ id }) => id === dialog.jobId);
  if (job?.phase !== "ready") return to(current);
  const since = state.now;
  return {
    state: { ...current, dialog: { ...dialog, since } },
    effects: [{ kind: "wake", at: armedAt({ kind: "type", since }) }],
  };
}

function planned(
  dialog: PlanDialog,
  plan: Extract<ChangeNews, { news: "planned" }>["plan"],
  state: State,
): Step {
  if (dialog.phase.name !== "planning") return to(state);
  const { confirmation, refusals, requests } = plan;
  const isClear = refusals.length === 0 && requests.length > 0;
  // Taking something back was asked for when it was done: one more question would only cost the time there is for it.
  if (dialog.isUndo && confirmation.kind === "none" && isClear) return run(dialog, { plan }, state);
  const since = state.now;
  const phase = {
    name: "asking",
    plan,
    since,
    isYes: false,
    typed: emptyField,
    wasPasted: false,
  } as const;
  return {
    state: { ...state, dialog: { ...dialog, phase } },
    effects: [{ kind: "wake", at: armedAt({ kind: confirmation.kind, since }) }],
  };
}

function ended(state: State, end: RunEnd, orgId: string | undefined): Step {
  const refresh = orgId === undefined ? [] : [{ kind: "refresh", orgId } as const];
  if (end.secret !== undefined) {
    return { state: { ...state, dialog: openSecret(end.secret, end) }, effects: refresh };
  }
  const isWell = end.state === "done" || end.state === "awaiting";
  if (!isWell || end.said.length > 0) {
    const own = state.dialog?.kind === "plan" ? state.dialog : undefined;
    if (own !== undefined) {
      const isBack = end.state === "unchanged" && own.form !== undefined;
      const dialog = over(own, end.summary, end.said, isBack);
      return { state: { ...state, dialog }, effects: refresh };
    }
  }
  const { undo } = end;
  const isUndone = state.dialog?.kind === "plan" && state.dialog.isUndo;
  const until = state.now + (undo === undefined ? readingTime : undoWindow);
  const toast = isUndone
    ? ({ text: "Taken back", tone: "good", until, isHeld: true } as const)
    : ({
        text: undo === undefined ? end.summary : `${end.summary} · u undo`,
        tone: "good",
        until,
        isHeld: true,
        ...(undo === undefined ? {} : { undo }),
      } as const);
  return {
    state: { ...state, dialog: undefined, toast },
    effects: [...refresh, { kind: "wake", at: until }],
  };
}

function over(
  dialog: PlanDialog,
  title: string,
  said: readonly Said[],
  isBack: boolean,
): PlanDialog {
  return { ...dialog, phase: { name: "over", title, said, isBack }, scroll: 0 };
}
