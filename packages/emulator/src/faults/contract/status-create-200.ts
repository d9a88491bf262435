import type { AnswerFault } from "../fault.ts";

export const statusCreate200: AnswerFault = {
  kind: "status",
  name: "status-create-200",
  summary: "Creating a service account answers 200 instead of the documented 201.",
  operations: ["createOrgServiceAccount", "createGroupServiceAccount"],
  change: (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer),
};
