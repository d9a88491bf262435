export { createFileJournal } from "./file-journal.ts";
export { isOpen, readJournals, removeJournal, type KeptJournal } from "./journal-file.ts";
export { lockOrganization } from "./run-lock.ts";
