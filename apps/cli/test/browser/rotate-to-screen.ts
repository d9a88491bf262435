import type { PtyBrowser } from "./pty-browser.ts";

/** What every secret of a service account begins with. */
export const secretStart = "mdb_sa_sk_";

/** Rotates the secret of the first account that is listed, has it shown, and returns it. */
export async function rotateToScreen(browser: PtyBrowser): Promise<string> {
  browser.type(":sa\r");
  await browser.waitFor("all service accounts");
  browser.type("r");
  await browser.waitFor("rotate secret");
  browser.type("\u0015screen\r");
  await browser.waitFor("y, then Enter");
  // Keys do not count before the question can have been read.
  await new Promise((resolve) => void setTimeout(resolve, 500));
  browser.type("y");
  await browser.waitFor("[ Go on ]");
  browser.type("\r");
  await browser.waitFor("one-time secret");
  browser.type("v");
  const text = await browser.waitFor(secretStart);
  return /mdb_sa_sk_[\w-]+/.exec(text)?.[0] ?? "";
}
