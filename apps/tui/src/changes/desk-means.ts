import type { JobBoard } from "../jobs/job-board.ts";
import type { ChangeNews } from "./change-news.ts";
import type { SinkOutside } from "./find-sink.ts";
import type { SceneMeans } from "./scene-of.ts";

/** What changes are planned and run with. */
export type DeskMeans = SceneMeans &
  SinkOutside & {
    /** Whether anything may be changed: without, no plan is run whatever is asked. */
    canWrite: boolean;
    jobs: JobBoard;
    tell: (news: ChangeNews) => void;
  };
