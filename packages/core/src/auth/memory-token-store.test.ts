import { expect, test } from "vitest";
import { Secret } from "../secret.ts";
import { createMemoryTokenStore } from "./memory-token-store.ts";
import type { StoredToken, TokenKey } from "./token-store.ts";

const key = (clientSecret: string): TokenKey => ({
  host: "cloud.mongodb.com",
  clientId: "mdb_sa_id_1234567890abcdef12345678",
  clientSecret: new Secret(clientSecret),
});

const token = (value: string): StoredToken => ({
  accessToken: new Secret(value),
  mintedAt: 0,
  expiresAt: 3_600_000,
});

test("gives each minter what the one before it left, one at a time", async () => {
  const store = createMemoryTokenStore();
  const seen: (string | undefined)[] = [];
  let running = 0;
  const update = (value: string) =>
    store.update(key("a"), async (current) => {
      expect(++running).toBe(1);
      seen.push(current?.accessToken.expose());
      await Promise.resolve();
      running--;
      return token(value);
    });
  await Promise.all([update("one"), update("two"), update("three")]);
  expect(seen).toEqual([undefined, "one", "two"]);
  expect((await store.read(key("a")))?.accessToken.expose()).toBe("three");
});

test("keeps what was there when a minter fails, and lets the next one try", async () => {
  const store = createMemoryTokenStore();
  await store.update(key("a"), () => Promise.resolve(token("one")));
  const failing = store.update(key("a"), () => Promise.reject(new Error("No token.")));
  const next = store.update(key("a"), (current) => Promise.resolve(current ?? token("two")));
  await expect(failing).rejects.toThrow("No token.");
  expect((await next).accessToken.expose()).toBe("one");
});

test("keeps the tokens of two secrets apart, and forgets one alone", async () => {
  const store = createMemoryTokenStore();
  await store.update(key("a"), () => Promise.resolve(token("one")));
  await store.update(key("b"), () => Promise.resolve(token("two")));
  await store.remove(key("a"));
  expect(await store.read(key("a"))).toBeUndefined();
  expect((await store.read(key("b")))?.accessToken.expose()).toBe("two");
});
