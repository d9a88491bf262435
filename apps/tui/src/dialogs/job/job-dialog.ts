import type { TextField } from "../../fields/text-field.ts";
import type { FormDialog } from "../form/form-dialog.ts";

/** A job: what it would do to each, the answer to that, and how far it is. Its rows are on the board. */
export type JobDialog = {
  kind: "job";
  jobId: number;
  /** First row that is shown. */
  scroll: number;
  /** Milliseconds since the epoch: since when it has been asked for an answer; undefined while it is planned. */
  since: number | undefined;
  typed: TextField;
  wasPasted: boolean;
  stopOnFirstError: boolean;
  complaint?: string;
  form?: FormDialog;
};
