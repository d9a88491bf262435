import { describe, expectTypeOf, it } from "vitest";
import type { List } from "../pages/list.ts";
import type { Page } from "../pages/page.ts";
import type { Secret } from "../secret.ts";
import type { AtlasResources } from "./atlas-resources.ts";
import type { CloudManagerResources } from "./cloud-manager-resources.ts";
import type { Assignment } from "./records/assignment.ts";
import type { ServiceAccount } from "./records/service-account.ts";

declare const atlas: AtlasResources;
declare const cloudManager: CloudManagerResources;

const account = { name: "ci", description: "Deploys", secretExpiresAfterHours: 24 };

describe("requests", () => {
  it("take the roles of their platform and level, and no others", () => {
    const { serviceAccounts } = atlas.organization("o");
    void serviceAccounts.create({ ...account, roles: ["ORG_STREAM_PROCESSING_ADMIN"] });
    // @ts-expect-error There is no such role.
    void serviceAccounts.create({ ...account, roles: ["ORG_GOD"] });
    // @ts-expect-error That is a project role.
    void serviceAccounts.create({ ...account, roles: ["GROUP_OWNER"] });
    const others = cloudManager.organization("o").serviceAccounts;
    // @ts-expect-error Only Atlas has this role.
    void others.create({ ...account, roles: ["ORG_STREAM_PROCESSING_ADMIN"] });
    const inAtlas = atlas.project("p").serviceAccount("c");
    // @ts-expect-error Only Cloud Manager has this role.
    void inAtlas.assign({ roles: ["GROUP_USER_ADMIN"] });
    const inCloudManager = cloudManager.project("p").serviceAccount("c");
    void inCloudManager.assign({ roles: ["GROUP_USER_ADMIN"] });
  });

  it("have all their fields, and no others", () => {
    const { serviceAccounts } = atlas.organization("o");
    const one = atlas.organization("o").serviceAccount("c");
    // @ts-expect-error The roles are missing.
    void serviceAccounts.create(account);
    const { secretExpiresAfterHours: _, ...unlimited } = account;
    // @ts-expect-error The secret's lifetime is missing.
    void serviceAccounts.create({ ...unlimited, roles: ["ORG_OWNER"] });
    // @ts-expect-error A lifetime is a number of hours.
    void one.secrets.create({ secretExpiresAfterHours: "720" });
    // @ts-expect-error There is no such field.
    void one.update({ role: "ORG_OWNER" });
    // @ts-expect-error An account has an identifier.
    atlas.organization("o").serviceAccount();
  });

  it("name an entry of an access list in one way", () => {
    const { accessList } = atlas.organization("o").serviceAccount("c");
    void accessList.add(["203.0.113.7", { cidrBlock: "10.0.0.0/8" }, { ipAddress: "::1" }]);
    // @ts-expect-error An entry is an address or a block.
    void accessList.add([{ ipAddress: "::1", cidrBlock: "10.0.0.0/8" }]);
  });

  it("name the roles with every change in a project of Cloud Manager", () => {
    void atlas.project("p").serviceAccount("c").update({ name: "ci" });
    const inCloudManager = cloudManager.project("p").serviceAccount("c");
    void inCloudManager.update({ name: "ci", roles: ["GROUP_OWNER"] });
    // @ts-expect-error The roles are missing.
    void inCloudManager.update({ name: "ci" });
  });
});

describe("operations of one platform", () => {
  it("do not exist on the other", () => {
    void atlas.organization("o").settings();
    void atlas.rateLimits.list();
    void cloudManager.root();
    // @ts-expect-error Cloud Manager has no root operation on Atlas.
    void atlas.root;
    // @ts-expect-error Only Atlas tells its rate limits.
    void cloudManager.rateLimits;
    // @ts-expect-error Only Atlas tells an organization's settings.
    void cloudManager.organization("o").settings;
    // @ts-expect-error Only Atlas tells events.
    void cloudManager.organization("o").events;
    // @ts-expect-error Only Atlas tells alerts.
    void cloudManager.project("p").alertConfigs;
    // @ts-expect-error Only Atlas manages accounts by itself.
    void cloudManager.organization("o").serviceAccounts.list({ includeSystemManaged: true });
    void atlas.organization("o").serviceAccounts.list({ includeSystemManaged: true });
  });
});

describe("answers", () => {
  it("are the same records on both platforms", () => {
    const one = atlas.organization("o").serviceAccounts;
    const other = cloudManager.organization("o").serviceAccounts;
    expectTypeOf(one.list()).toEqualTypeOf<List<ServiceAccount>>();
    expectTypeOf(other.list()).toEqualTypeOf<List<ServiceAccount>>();
    expectTypeOf<Awaited<ReturnType<typeof one.create>>>().toEqualTypeOf<
      Awaited<ReturnType<typeof other.create>>
    >();
  });

  it("are open in roles and closed in nothing", () => {
    expectTypeOf<ServiceAccount["roles"]>().toEqualTypeOf<string[]>();
    expectTypeOf<ServiceAccount["secrets"][number]["lastUsedAt"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Assignment["roles"]>().toEqualTypeOf<string[] | undefined>();
  });

  it("have a new secret that does not print", async () => {
    const { secret } = await atlas.organization("o").serviceAccounts.create({
      ...account,
      roles: ["ORG_OWNER"],
    });
    expectTypeOf(secret.value).toEqualTypeOf<Secret>();
  });

  it("are promises that know their response", () => {
    const answer = atlas.organization("o").get();
    expectTypeOf(answer).toExtend<Promise<{ orgId: string; name: string }>>();
    expectTypeOf<
      Awaited<ReturnType<typeof answer.withResponse>>["response"]
    >().toEqualTypeOf<Response>();
  });

  it("of lists are pages when awaited and items when iterated", async () => {
    const list = atlas.organization("o").serviceAccounts.list();
    expectTypeOf(await list).toEqualTypeOf<Page<ServiceAccount>>();
    for await (const item of list) expectTypeOf(item).toEqualTypeOf<ServiceAccount>();
    for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<Page<ServiceAccount>>();
    expectTypeOf(await list.all({ max: 3 })).toEqualTypeOf<ServiceAccount[]>();
  });
});
