import { describe, expect, it } from "vitest";
import { maskSecrets } from "./mask-secrets.ts";

describe("maskSecrets", () => {
  it.each([
    ["Uses mdb_sa_sk_abcdefghijklmnopqrstuvwxyzABCD, see wiki", "Uses mdb_sa_sk_…, see wiki"],
    ["mdb_sa_sk_abcd-1_2mdb_sa_sk_efgh", "mdb_sa_sk_…"],
    ["mdb_sa_sk_…4f7D", "mdb_sa_sk_…4f7D"],
    ["mdb_sa_id_0123456789abcdef01234567", "mdb_sa_id_0123456789abcdef01234567"],
    ["", ""],
  ])("makes %j %j", (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });
});
