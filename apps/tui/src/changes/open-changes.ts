import { createJobBoard, type JobBoardView } from "../jobs/job-board.ts";
import type { Message } from "../state/message.ts";
import { createChangeDesk } from "./change-desk.ts";
import type { ChangeNews } from "./change-news.ts";
import type { Order } from "./order.ts";
import type { SceneMeans } from "./scene-of.ts";
import { createVault, type Vault } from "./vault.ts";

export type ChangesMeans = SceneMeans & {
  dispatch: (message: Message) => void;
  /** Whether anything may be changed at all: `--write`. */
  canWrite: boolean;
  /** Whether a secret may be shown: only where no scrollback keeps it. */
  canShow: boolean;
  cwd: string;
  /** What commands are run with that take a secret. */
  env: Readonly<Record<string, string | undefined>>;
};

/** Everything of the browser that changes something: plans, jobs, and the secrets that come of them. */
export type Changes = {
  vault: Vault;
  jobs: JobBoardView;
  handle(order: Order): void;
  /** Resolves when what was in flight has come to its end; no secret is held then. */
  close(): Promise<void>;
};

export function openChanges(means: ChangesMeans): Changes {
  const { clock, dispatch } = means;
  let isOver = false;
  const vault = createVault();
  const tell = (news: ChangeNews): void => {
    if (!isOver) dispatch({ kind: "change", news, at: clock.now() });
  };
  const jobs = createJobBoard(() => tell({ news: "jobs" }));
  const desk = createChangeDesk({ ...means, vault, jobs, tell });
  return {
    vault,
    jobs,
    handle: (order) => desk.handle(order),
    close() {
      isOver = true;
      return desk.close();
    },
  };
}
