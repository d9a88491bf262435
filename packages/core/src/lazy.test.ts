import { describe, expect, it } from "vitest";
import { lazy } from "./lazy.ts";

describe("something lazy", () => {
  it("is loaded once, however many ask for it at the same time", async () => {
    let loads = 0;
    const get = lazy(() => Promise.resolve({ load: ++loads }));
    expect(loads).toBe(0);
    expect(await Promise.all([get(), get()])).toEqual([{ load: 1 }, { load: 1 }]);
  });

  it("is handed out without a wait once it is there", async () => {
    const thing = {};
    const get = lazy(() => Promise.resolve(thing));
    await get();
    expect(get()).toBe(thing);
  });

  it("is loaded again after a load that failed", async () => {
    let loads = 0;
    const get = lazy(() =>
      ++loads === 1 ? Promise.reject(new Error("Offline.")) : Promise.resolve({ loads }),
    );
    await expect(Promise.all([get(), get()])).rejects.toThrow("Offline.");
    expect(await get()).toEqual({ loads: 2 });
  });
});
