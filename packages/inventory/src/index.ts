export { toCause, unreadable } from "./collection/cause.ts";
export { collect } from "./collection/collect.ts";
export {
  collectAll,
  type CollectAllOptions,
  type CollectTarget,
} from "./collection/collect-all.ts";
export type { CollectOptions } from "./collection/collect-options.ts";
export type { ListedAccount, ListedProject, Part } from "./collection/part.ts";
export { maskSecrets } from "./collection/mask-secrets.ts";
export { createRequestCounter, type RequestCounter } from "./collection/request-counter.ts";
export type { Progress } from "./collection/tally.ts";
export { diffSnapshots } from "./difference/diff-snapshots.ts";
export type { Difference, UnknownThing } from "./difference/difference.ts";
export type { CreateDigest, Digest } from "./digest/digest.ts";
export type {
  AccessListRecord,
  AccountRecord,
  AlertRecord,
  ApiKeyRecord,
  AssignmentRecord,
  Cause,
  CollectionPlan,
  DelegationRecord,
  Fact,
  FooterRecord,
  InventoryRecord,
  McpConfigRecord,
  OrganizationEndRecord,
  OrganizationRecord,
  Platform,
  ProjectRecord,
  SecretRecord,
  SettingsRecord,
  SnapshotRecord,
} from "./records.ts";
export { indexSnapshot, type SnapshotIndex } from "./snapshot/index-snapshot.ts";
export {
  mergeSnapshots,
  type MergeOptions,
  type ReplacedOrganization,
} from "./snapshot/merge-snapshots.ts";
export type { OrganizationBlock } from "./snapshot/read-blocks.ts";
export { readSnapshot } from "./snapshot/read-snapshot.ts";
export { readSnapshotBatches, type ReadSnapshotOptions } from "./snapshot/read-snapshot-batches.ts";
export { SnapshotError, type SnapshotFault } from "./snapshot/snapshot-error.ts";
export { createSnapshotWriter, type SnapshotWriter } from "./snapshot/snapshot-writer.ts";
export { writeSnapshot, type WriteSnapshotOptions } from "./snapshot/write-snapshot.ts";
