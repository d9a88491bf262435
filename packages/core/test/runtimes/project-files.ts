/** What the empty project is given beside `exercise.ts`: one small program per way of loading the client. */
export const projectFiles: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "uses-purser", private: true, type: "module" }),

  "import.mjs": `
import * as core from "@purser/core";
import { exercise } from "./exercise.ts";
console.log("OK", await exercise(core));
`,

  "require.cjs": `
const core = require("@purser/core");
const { exercise } = require("./exercise.ts");
exercise(core).then((done) => console.log("OK", done));
`,

  "subpaths.mjs": `
import { createRequire } from "node:module";
import { createFileTokenStore } from "@purser/core/node";
import { createTransport } from "@purser/core/transport";
const require = createRequire(import.meta.url);
const isSame =
  require("@purser/core/node").createFileTokenStore === createFileTokenStore &&
  require("@purser/core/transport").createTransport === createTransport;
if (!isSame) throw new Error("import and require load two copies");
console.log("OK both, by import and by require");
`,

  "worker.mjs": `
import * as core from "@purser/core";
import { exercise } from "./exercise.ts";
export default {
  async test() {
    console.log("OK", await exercise(core));
  },
};
`,

  "worker.capnp": `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "bundled/worker.js")],
  compatibilityDate = "2024-01-01",
);
`,

  "browser.mjs": `
import * as core from "@purser/core";
import { exercise } from "./exercise.ts";
globalThis.done = exercise(core);
`,

  // What a page has, and nothing of Node's.
  "in-web-globals.cjs": `
const vm = require("node:vm");
const names = ["fetch", "Request", "Response", "Headers", "URL", "URLSearchParams", "TextEncoder", "TextDecoder",
  "AbortController", "AbortSignal", "ReadableStream", "Event", "EventTarget", "DOMException", "Blob", "FormData",
  "crypto", "atob", "btoa", "setTimeout", "clearTimeout", "queueMicrotask", "structuredClone", "performance", "console"];
const page = vm.createContext(Object.fromEntries(names.map((name) => [name, globalThis[name]])));
vm.runInContext("globalThis.self = globalThis; globalThis.window = globalThis;", page);
vm.runInContext(require("node:fs").readFileSync("bundled/browser.js", "utf8"), page);
page.done.then((done) => console.log("OK", done));
`,
};
