import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import {
  createAuditOptions,
  createSnapshotArguments,
  type AuditOptions,
} from "../audit/audit-options.ts";

/** `purser audit`. */
export const auditCommand: CommandDefinition<AuditOptions> = {
  words: ["audit"],
  description: "Say which accounts are over-privileged and which secrets are stale, and why.",
  globals: [...connectionGlobals, "ndjson"],
  createOptions: createAuditOptions,
  createArguments: createSnapshotArguments,
  readsSnapshots: true,
  examples: [
    { line: "purser audit --demo", effect: "the demo organizations, no credentials needed" },
    {
      line: "purser audit -o html=audit.html -o sarif=audit.sarif --fail-on critical",
      effect: "two reports; exit code 1 for critical findings alone",
    },
    {
      line: "purser audit week-48.ndjson --previous week-47.ndjson",
      effect: "a snapshot, and what changed since the one before",
    },
  ],
  notes: [
    "Exit codes: 0 nothing at or above --fail-on; 1 findings; 3 something could not be read; 4 an expired suppression, with --strict. They do not depend on the format.",
    "A folder's purser.policy.yaml is obeyed; the demo brings a policy of its own, and its state a week before.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, snapshots) {
    const { runAudit } = await import("../audit/run-audit.ts");
    return runAudit(options, io, snapshots);
  },
};
