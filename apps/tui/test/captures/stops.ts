import type { Dialog } from "../../src/dialogs/dialog.ts";
import { openSecret } from "../../src/dialogs/secret/open-secret.ts";
import type { Job } from "../../src/jobs/job.ts";
import type { StateOptions } from "../../src/state/initial-state.ts";
import { sampleJob } from "./sample-job.ts";

/** One stop of the tour: what is typed from the first screen on, as `keys` reads it, to see it. */
export type Stop = {
  title: string;
  keys: string;
  options?: Partial<Pick<StateOptions, "isWriting" | "isAscii" | "savedFilters">>;
  /** Jobs that were begun before. */
  jobs?: readonly Job[];
  /** What lies over it and cannot be had without changing something. */
  dialog?: Dialog;
};

const writing = { isWriting: true } as const;

/** Every screen, every tab and every dialog, in the order in which somebody may come upon them. */
export const stops: readonly Stop[] = [
  { title: "What needs you today", keys: "" },
  { title: "The service accounts behind a line of it", keys: "j enter" },
  { title: "An account", keys: ": 'sa' enter j enter" },
  { title: "Its secrets", keys: ": 'sa' enter j enter 2" },
  { title: "Its roles, and how far they reach", keys: ": 'sa' enter j enter 3" },
  { title: "Its assignments", keys: ": 'sa' enter j enter 4" },
  { title: "Its access list", keys: ": 'sa' enter j enter 5" },
  { title: "Its findings", keys: ": 'sa' enter j enter 6" },
  { title: "Its activity", keys: ": 'sa' enter j enter 7" },
  { title: "Its record as JSON", keys: ": 'sa' enter j enter y" },
  { title: "A finding, with evidence and what to do", keys: ": 'sa' enter j enter ." },
  { title: "Organizations", keys: ": 'orgs' enter" },
  { title: "Projects", keys: ": 'proj' enter" },
  { title: "Service accounts", keys: ": 'sa all' enter" },
  { title: "A filter as it is typed", keys: ": 'sa' enter / 'expires:<30d has:finding'" },
  { title: "A filter that means nothing", keys: ": 'sa' enter / 'prod sev:huge'" },
  { title: "Marked rows", keys: ": 'sa' enter / 'ledger' enter space space" },
  { title: "Sorting", keys: ": 'sa' enter s j j" },
  { title: "Columns", keys: ": 'sa' enter v" },
  { title: "Findings", keys: ": 'findings' enter" },
  { title: "Root causes: what mends most", keys: "F" },
  { title: "Findings that go together", keys: "F enter" },
  { title: "The expiry calendar", keys: ": 'calendar' enter" },
  { title: "Secrets that end in one stretch of it", keys: ": 'calendar' enter enter" },
  { title: "What could not be read", keys: ": 'incomplete' enter" },
  { title: "The log of requests", keys: ": 'log' enter" },
  { title: "Help, narrowed", keys: ": 'sa' enter ? 'find'" },
  { title: "The palette", keys: "ctrl-p 'calndar'" },
  { title: "The command line", keys: ": 'fi'" },
  { title: "Copy as", keys: ": 'sa' enter j C" },
  { title: "A new account", keys: ": 'sa' enter n 'nightly-export'", options: writing },
  { title: "A rotation: where the secret goes", keys: ": 'sa' enter j j r", options: writing },
  {
    title: "Deleting: all of it first, then the name",
    keys: ": 'sa' enter j j D",
    options: writing,
  },
  {
    title: "The same for many, as a job",
    keys: ": 'sa' enter / 'staging' enter space space D",
    options: writing,
  },
  { title: "Jobs", keys: ": 'jobs' enter", options: writing, jobs: [sampleJob("over")] },
  {
    title: "Leaving while a job runs",
    keys: "q",
    options: writing,
    jobs: [sampleJob("running")],
  },
  {
    title: "A secret that is shown once: masked until it is looked at",
    keys: ": 'sa' enter j j",
    options: writing,
    dialog: openSecret(
      { vaultId: 1, accountName: "nightly-export", expiresAt: "2027-02-20T09:00:00Z" },
      { state: "done", summary: "Created nightly-export", said: [] },
    ),
  },
  {
    title: "Saved filters",
    keys: ": 'filters' enter",
    options: {
      savedFilters: [
        { name: "weekly-review", screen: "accounts", filter: "expires:<30d has:finding" },
        { name: "owners", screen: "accounts", filter: "role:ORG_OWNER" },
      ],
    },
  },
  { title: "In ASCII", keys: ": 'sa' enter s", options: { isAscii: true } },
];
