import { beforeAll, expect, test } from "vitest";
import { demoNow, demoWorld, worldOf } from "../../../test/demo-world.ts";
import { listScreenOf } from "../../screens/screens.ts";
import type { ScreenName } from "../../state/route.ts";
import type { World } from "../../state/world.ts";
import { parseFilter } from "../parse-filter.ts";

let world: World;
beforeAll(async () => {
  world = worldOf(await demoWorld());
});

/** Names of what a filter leaves of a list. */
function shown(screen: Plain, filter: string): string[] {
  const list = listScreenOf({ screen });
  if (list === undefined) throw new Error(`${screen} is no list`);
  const parsed = parseFilter(filter, list.fields);
  if (parsed.state === "wrong") throw new Error(parsed.message);
  return parsed.narrow(list.rows({ screen }, world), world).map(({ id }) => id);
}

type Plain = Extract<ScreenName, "organizations" | "projects" | "accounts" | "findings">;

function accountsThat(
  test: (row: ReturnType<World["book"]["accounts"]>[number]) => boolean,
): string[] {
  return world.book
    .accounts({})
    .filter(test)
    .map(({ id }) => id);
}

const day = 86_400_000;

test.each<[string, Parameters<typeof accountsThat>[0]]>([
  ["role:org_owner", ({ roles }) => roles.includes("ORG_OWNER")],
  [
    "expires:<30d state:live",
    ({ expiresAt }) => expiresAt !== null && expiresAt > demoNow && expiresAt < demoNow + 30 * day,
  ],
  ["state:expired", ({ expiresAt }) => expiresAt !== null && expiresAt <= demoNow],
  ["state:no-secret", ({ expiries }) => expiries.length === 0],
  ["!has:secret", ({ expiries }) => expiries.length === 0],
  ["used:never", ({ usedAt }) => usedAt === null],
  ["used:>30d", ({ usedAt }) => usedAt !== null && usedAt < demoNow - 30 * day],
  ["secrets:2", ({ expiries }) => expiries.length === 2],
  ["has:finding", ({ findings }) => Object.values(findings).some((count) => count > 0)],
  ["sev:high", ({ findings }) => findings.high + findings.critical > 0],
  ["sev:=high", ({ findings }) => findings.high > 0],
  ["findings:>1", ({ findings }) => Object.values(findings).reduce((a, b) => a + b, 0) > 1],
  ["projects:>1", ({ projectIds }) => projectIds.length > 1],
  ["!has:project", ({ projectIds }) => projectIds.length === 0],
  ["!has:role", ({ roles }) => roles.length === 0],
  ["name:ci", ({ name }) => name.toLowerCase().includes("ci")],
  ["id:mdb_sa", () => true],
])("accounts: %s", (filter, test) => {
  const wanted = accountsThat(test);
  expect(shown("accounts", filter)).toEqual(wanted);
});

test("accounts of a project and of an organization, by name and by ID", () => {
  const project = world.book.projects({}).find(({ accounts }) => accounts > 0);
  const wanted = accountsThat(({ projectIds }) => projectIds.includes(project?.id ?? ""));
  expect(wanted.length).toBeGreaterThan(0);
  expect(shown("accounts", `project:${project?.id}`)).toEqual(wanted);
  expect(shown("accounts", `project:"${project?.name}"`)).toEqual(expect.arrayContaining(wanted));
  const [organization] = world.book.organizations;
  const inIt = accountsThat(({ orgId }) => orgId === organization?.id);
  expect(shown("accounts", `org:"${organization?.name}"`)).toEqual(inIt);
  expect(shown("accounts", `org:${organization?.id}`)).toEqual(inIt);
});

test("findings by what they are and what they are about", () => {
  const all = world.book.findings({});
  const idsOf = (test: (row: (typeof all)[number]) => boolean): string[] =>
    all.filter(test).map(({ id }) => id);
  const sorted = (ids: readonly string[]): string[] => ids.toSorted();
  const [first] = all;
  expect(sorted(shown("findings", "sev:=high"))).toEqual(
    sorted(idsOf(({ severity }) => severity === "high")),
  );
  expect(sorted(shown("findings", `rule:${first?.ruleId}`))).toEqual(
    sorted(idsOf(({ ruleId }) => ruleId === first?.ruleId)),
  );
  expect(sorted(shown("findings", "about:organization"))).toEqual(
    sorted(idsOf(({ clientId, projectId }) => clientId === undefined && projectId === undefined)),
  );
  const account = all.find(({ clientId }) => clientId !== undefined)?.clientId;
  expect(sorted(shown("findings", `account:${account}`))).toEqual(
    sorted(idsOf(({ clientId }) => clientId === account)),
  );
});

test("organizations and projects by what is in them", () => {
  const { organizations } = world.book;
  expect(shown("organizations", "platform:cloud")).toEqual(
    organizations.filter(({ platform }) => platform === "cloud-manager").map(({ id }) => id),
  );
  expect(shown("organizations", "accounts:>0").length).toBe(
    organizations.filter(({ accounts }) => accounts > 0).length,
  );
  const projects = world.book.projects({});
  expect(shown("projects", "!has:account")).toEqual(
    projects.filter(({ accounts }) => accounts === 0).map(({ id }) => id),
  );
});

test("every filter of an account can be asked without unpacking a record", () => {
  const list = listScreenOf({ screen: "accounts" });
  const [row] = world.book.accounts({});
  const locked = Object.create(row ?? {}, {
    record: {
      get: () => {
        throw new Error("unpacked");
      },
    },
  }) as never;
  for (const field of Object.values(list?.fields ?? {})) {
    expect(() => field.of(locked, world)).not.toThrow();
  }
});
