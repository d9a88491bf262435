import type { Platform } from "@purser/spec";
import { fieldsOf } from "../reading/fields.ts";
import type { ListedFrom } from "../reading/read-listings.ts";

/** A project. What only Atlas tells is absent on Cloud Manager. */
export type Project = {
  orgId: string;
  platform: Platform;
  projectId: string;
  name: string;
  /** ISO 8601. */
  createdAt?: string;
  clusterCount?: number;
  tags?: { key: string; value: string }[];
};

/** Returns a project that was read, only with what is known and shown here. */
export function readProject(read: object, { orgId, platform, attempt }: ListedFrom): Project {
  const fields = fieldsOf(read, { what: "a project", attempt });
  const createdAt = fields.textOrNone("createdAt");
  const clusterCount = fields.numberOrNone("clusterCount");
  const tags = fields.listOrNone("tags");
  return {
    orgId,
    platform,
    projectId: fields.text("projectId"),
    name: fields.text("name"),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(clusterCount === undefined ? {} : { clusterCount }),
    ...(tags === undefined ? {} : { tags: tags.map((tag) => readTag(tag, attempt)) }),
  };
}

function readTag(read: unknown, attempt: string): { key: string; value: string } {
  const fields = fieldsOf(read, { what: "a tag", attempt });
  return { key: fields.text("key"), value: fields.text("value") };
}
