import { expect, test } from "vitest";
import { listRoles } from "./list-roles.ts";

test("lists the organization's roles, the least powerful first", () => {
  const roles = listRoles("atlas", "organization").map(({ role }) => role);
  expect(roles[0]).toBe("ORG_MEMBER");
  expect(roles.at(-2)).toBe("ORG_OWNER");
});

test("leaves out what the platform does not have", () => {
  const roles = listRoles("cloud-manager", "organization").map(({ role }) => role);
  expect(roles).not.toContain("ORG_STREAM_PROCESSING_ADMIN");
  expect(listRoles("cloud-manager", "project").every(({ role }) => role.startsWith("GROUP_"))).toBe(
    true,
  );
});
