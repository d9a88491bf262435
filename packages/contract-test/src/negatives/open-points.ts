import type { Platform } from "@purser/spec";
import type { SingleFault } from "./single-fault.ts";

export type Constrained = Pick<SingleFault, "id" | "case" | "field"> & {
  platform: Platform;
  operationId: string;
};

type OpenPoint = { why: string; isMeant: (constrained: Constrained) => boolean };

const isUpdate = (operationId: string): boolean => operationId.startsWith("update");
const isAccessList = (operationId: string): boolean => operationId.endsWith("AccessList");
const isProject = (operationId: string): boolean => operationId.includes("Group");

/** Constraints of the documents that are a reading: no page says what happens to a body that breaks them. */
const openPoints: readonly OpenPoint[] = [
  { why: "whether a role may be repeated", isMeant: ({ id }) => id === "N-uniqueItems" },
  {
    why: "whether an update may leave no role; Cloud Manager says it of projects",
    isMeant: ({ id, operationId, platform }) =>
      id === "N-minItems" &&
      isUpdate(operationId) &&
      (platform === "atlas" || !isProject(operationId)),
  },
  {
    why: "whether an empty list of entries may be added, and on Cloud Manager how many at once",
    isMeant: ({ id, operationId, platform }) =>
      isAccessList(operationId) &&
      (id === "N-minItems" || (id === "N-maxItems" && platform === "cloud-manager")),
  },
  {
    why: "which project roles Atlas takes: the official document lets any text through",
    isMeant: ({ id, operationId, platform }) =>
      id === "N-enum" && platform === "atlas" && isProject(operationId),
  },
  {
    why: "whether the organization's update on Cloud Manager takes a name at all",
    isMeant: ({ field, operationId, platform }) =>
      field === "name" && platform === "cloud-manager" && operationId === "updateOrgServiceAccount",
  },
  {
    why: "how short a name may be on Cloud Manager",
    isMeant: ({ id, field, platform }) =>
      id === "N-minLength" && field === "name" && platform === "cloud-manager",
  },
  {
    why: "whether Atlas makes an account without a first secret: it is said to since September 2026",
    isMeant: ({ id, field, operationId, platform }) =>
      id === "N-required" &&
      field === "secretExpiresAfterHours" &&
      platform === "atlas" &&
      /^create(Org|Group)ServiceAccount$/.test(operationId),
  },
  {
    why: "the bounds of a first secret's life on Cloud Manager: one page gives a maximum, one gives none",
    isMeant: ({ id, operationId, platform }) =>
      id === "N-hours" &&
      platform === "cloud-manager" &&
      /^create(Org|Group)ServiceAccount$/.test(operationId),
  },
  {
    why: "whether Atlas refuses a member that it does not know: an older page says so",
    isMeant: ({ id, platform }) => id === "N-extra-field" && platform === "atlas",
  },
  {
    why: "whether Cloud Manager takes null for what may be left out",
    isMeant: ({ id, operationId, platform }) =>
      id === "N-null" && platform === "cloud-manager" && isUpdate(operationId),
  },
  {
    why: "whether a block may have bits after its prefix",
    isMeant: ({ id }) => id === "N-cidr-host-bits",
  },
];

/** Returns what the documentation leaves open about a constraint; undefined where it is promised. */
export function openPointOf(constrained: Constrained): string | undefined {
  return openPoints.find(({ isMeant }) => isMeant(constrained))?.why;
}
