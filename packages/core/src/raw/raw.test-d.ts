import type { AtlasPaths, CloudManagerPaths } from "@purser/spec";
import type { ClientPathsWithMethod } from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import type { RawClient } from "./raw.ts";

declare const atlas: RawClient<AtlasPaths>;
declare const cloudManager: RawClient<CloudManagerPaths>;

/** The paths that have a method: what an editor completes. */
type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: { responses: unknown } }
    ? Path
    : never;
}[keyof Paths];

describe("raw paths", () => {
  it("are those of the spec that have the method, each by name", () => {
    type Completed = ClientPathsWithMethod<RawClient<AtlasPaths>, "get">;
    expectTypeOf<Completed>().toEqualTypeOf<PathsWith<AtlasPaths, "get">>();
    expectTypeOf<"/api/atlas/v2/orgs/{orgId}">().toExtend<Completed>();
    expectTypeOf<string>().not.toExtend<Completed>();
    expectTypeOf<ClientPathsWithMethod<RawClient<CloudManagerPaths>, "post">>().toEqualTypeOf<
      PathsWith<CloudManagerPaths, "post">
    >();
  });

  it("that are unknown, of the other platform, or without the method do not compile", () => {
    const params = { path: { orgId: "o" } };
    void atlas.GET("/api/atlas/v2/orgs/{orgId}", { params });
    // @ts-expect-error There is no such path.
    void atlas.GET("/api/atlas/v2/orgs/{orgId}/secrets", { params });
    // @ts-expect-error That is a path of Cloud Manager.
    void atlas.GET("/api/public/v1.0/orgs/{orgId}", { params });
    // @ts-expect-error That is a path of Atlas.
    void cloudManager.GET("/api/atlas/v2/orgs/{orgId}/settings", { params });
    // @ts-expect-error An organization cannot be deleted here.
    void atlas.DELETE("/api/atlas/v2/orgs/{orgId}", { params });
    // @ts-expect-error The path has a parameter.
    void atlas.GET("/api/atlas/v2/orgs/{orgId}");
    // @ts-expect-error The parameter has another name.
    void atlas.GET("/api/atlas/v2/orgs/{orgId}", { params: { path: { organization: "o" } } });
  });

  it("take the bodies of the spec", () => {
    const params = { path: { orgId: "o" } };
    const body = { name: "ci", description: "d", secretExpiresAfterHours: 24 };
    const path = "/api/atlas/v2/orgs/{orgId}/serviceAccounts";
    void atlas.POST(path, { params, body: { ...body, roles: ["ORG_OWNER"] } });
    // @ts-expect-error There is no such role.
    void atlas.POST(path, { params, body: { ...body, roles: ["ORG_GOD"] } });
    // @ts-expect-error The roles are missing.
    void atlas.POST(path, { params, body });
  });

  it("answer data or an error, never both", async () => {
    const { data, error } = await atlas.GET("/api/atlas/v2/orgs/{orgId}", {
      params: { path: { orgId: "o" } },
    });
    if (error === undefined) expectTypeOf(data.name).toEqualTypeOf<string>();
    else expectTypeOf(error.errorCode).toEqualTypeOf<string>();
  });
});
