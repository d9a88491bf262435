export { createFileJournal } from "./file-journal.ts";
export { isOpen, readJournals, removeJournal, type KeptJournal } from "./journal-file.ts";
export { lockOrganization } from "./run-lock.ts";
export { verifyEvidence } from "./verify-evidence.ts";
export {
  writeEvidence,
  type WriteEvidenceOptions,
  type WrittenEvidence,
  type WrittenFile,
} from "./write-evidence.ts";
