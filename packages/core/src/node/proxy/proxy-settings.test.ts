import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { InvalidProxyError } from "./invalid-proxy-error.ts";
import { readProxySettings } from "./proxy-settings.ts";

describe("proxy variables", () => {
  it.each([
    [{}, ["", "", ""]],
    [{ HTTP_PROXY: "", https_proxy: " " }, ["", "", ""]],
    [{ HTTPS_PROXY: "http://a:1", NO_PROXY: "b" }, ["", "http://a:1/", "b"]],
    [{ HTTPS_PROXY: "http://upper:1", https_proxy: "http://lower:1" }, ["", "http://lower:1/", ""]],
    [{ HTTPS_PROXY: "http://upper:1", https_proxy: "" }, ["", "", ""]],
    [{ HTTP_PROXY: "proxy.example:3128", no_proxy: "*" }, ["http://proxy.example:3128/", "", "*"]],
    [{ HTTP_PROXY: "u:p@proxy.example:3128" }, ["http://u:p@proxy.example:3128/", "", ""]],
  ])("are read: %o", (env, expected) => {
    const { httpProxy, httpsProxy, noProxy } = readProxySettings(env);
    expect([httpProxy, httpsProxy, noProxy]).toEqual(expected);
  });

  it.each([
    ["HTTPS_PROXY", "http://user:hunter2@[bad"],
    ["HTTPS_PROXY", "hunter2 in the wrong variable"],
    ["https_proxy", "http://user:hunter2@host:99999"],
    ["HTTP_PROXY", "socks5://user:hunter2@host:1080"],
    ["HTTP_PROXY", "http://user:hunter2%zz@host:1080"],
  ])("are refused by name, not by value: %s", (variable, value) => {
    let error: unknown;
    try {
      readProxySettings({ [variable]: value });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InvalidProxyError);
    expect(error).toMatchObject({ code: "invalid-proxy", variable });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("hunter2");
  });
});
