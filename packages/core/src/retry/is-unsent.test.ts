import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { failureName, isUnsent } from "./is-unsent.ts";

const failed = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });

describe("isUnsent", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "takes %s for proof that nothing was sent",
    (code) => {
      expect(isUnsent(failed(code))).toBe(true);
      expect(isUnsent(new Error("wrapped", { cause: failed(code) }))).toBe(true);
    },
  );

  it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "ETIMEDOUT"])(
    "does not take %s for it",
    (code) => {
      expect(isUnsent(failed(code))).toBe(false);
    },
  );

  it("needs all addresses of a name to have refused", () => {
    const all = new AggregateError([failed("ECONNREFUSED"), failed("ECONNREFUSED")]);
    const some = new AggregateError([failed("ECONNREFUSED"), failed("ECONNRESET")]);
    expect(isUnsent(new TypeError("fetch failed", { cause: all }))).toBe(true);
    expect(isUnsent(new TypeError("fetch failed", { cause: some }))).toBe(false);
  });

  it("reads what the runtimes without codes say", () => {
    expect(isUnsent(new TypeError("error sending request: client error (Connect)"))).toBe(true);
    expect(isUnsent(Object.assign(new Error("x"), { code: "ConnectionRefused" }))).toBe(true);
    expect(isUnsent("refused")).toBe(false);
  });

  it("recognizes a port at which nobody listens", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const error: unknown = await fetch(`http://127.0.0.1:${port}/`).catch((e: unknown) => e);
    expect(isUnsent(error)).toBe(true);
    expect(failureName(error)).toBe("ECONNREFUSED");
  });
});

describe("failureName", () => {
  it("is the system's code, or else the error's name", () => {
    expect(failureName(failed("ECONNRESET"))).toBe("ECONNRESET");
    expect(failureName(new TypeError("fetch failed"))).toBe("TypeError");
    expect(failureName(null)).toBe("network failure");
  });
});
