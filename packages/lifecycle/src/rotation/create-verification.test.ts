import { CredentialsRejectedError, Secret } from "@purser/core";
import { expect, test } from "vitest";
import { createRotationWorld } from "../../test/rotation-world.ts";

test("obtains a token and ends it again", async () => {
  const world = createRotationWorld();
  const paths: string[] = [];
  const { verify } = world.enter((request, pass) => {
    paths.push(new URL(request.url).pathname);
    return pass();
  });
  const { clientId, secrets } = world.target;
  await verify({ clientId, clientSecret: new Secret(secrets[0]?.value ?? "") });
  expect(paths).toEqual(["/api/oauth/token", "/api/atlas/v2/orgs", "/api/oauth/revoke"]);
});

test("takes a secret that may not do anything from here", async () => {
  const world = createRotationWorld();
  const { verify } = world.enter();
  const { clientId, secrets } = world.target;
  world.target.accessList.push({
    cidrBlock: "198.51.100.1/32",
    ipAddress: "198.51.100.1",
    createdAt: 0,
    lastUsedAt: null,
    lastUsedAddress: null,
    requestCount: 0,
  });
  await verify({ clientId, clientSecret: new Secret(secrets[0]?.value ?? "") });
});

test("is patient with a secret that is not known everywhere yet, and then is not", async () => {
  const world = createRotationWorld();
  const { verify } = world.enter();
  const { clientId } = world.target;
  let isLate = false;
  const late = `${world.target.secrets[0]?.value}x`;
  void world.clock.sleep(2000).then(() => {
    world.addSecret(world.target, 0).value = late;
    isLate = true;
  });
  await verify({ clientId, clientSecret: new Secret(late) });
  expect(isLate).toBe(true);
  await expect(verify({ clientId, clientSecret: new Secret(`${late}y`) })).rejects.toBeInstanceOf(
    CredentialsRejectedError,
  );
});
