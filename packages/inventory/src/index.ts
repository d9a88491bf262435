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
export type { OrganizationBlock } from "./snapshot/read-blocks.ts";
export { readSnapshot, type ReadSnapshotOptions } from "./snapshot/read-snapshot.ts";
export { SnapshotError, type SnapshotFault } from "./snapshot/snapshot-error.ts";
export { createSnapshotWriter, type SnapshotWriter } from "./snapshot/snapshot-writer.ts";
export { writeSnapshot, type WriteSnapshotOptions } from "./snapshot/write-snapshot.ts";
