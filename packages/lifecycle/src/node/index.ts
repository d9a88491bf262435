export {
  createFileJournal,
  openFileJournal,
  type FileJournal,
  type NewJournalOptions,
} from "./journal/file-journal.ts";
export { journalFolder } from "./journal/journal-folder.ts";
export { listJournals, type ListedJournal } from "./journal/list-journals.ts";
export { findSink, parseSink, parseSinkPattern } from "./sinks/parse-sink.ts";
export type { SinkMeans } from "./sinks/sink-means.ts";
