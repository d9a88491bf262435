import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

/** Where Chromium is: `CHROME_PATH`, else where Linux distributions and macOS put it. */
const places = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
].filter((place) => place !== undefined);

const chromiumPath: string | undefined = places.find((place) => existsSync(place));

async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error(`Chromium is in none of these places: ${places.join(", ")}.`);
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
    ],
  });
}

/** A document as somebody opened it, and everything that it did beyond showing itself. */
export type Opened = {
  page: Page;
  /** Addresses that it asked for. */
  requests: string[];
  /** Errors, and what the policy of the document refused. */
  complaints: string[];
};

/** Opens a document in a window of its own. */
export type Open = (html: string, options?: OpenOptions) => Promise<Opened>;

export type OpenOptions = BrowserContextOptions & {
  /** The part of the address that names a place in the document. */
  at?: string;
};

/**
 * Describes what holds of a document in Chromium. A person's machine may do without the browser, and says so; a pipeline must
 * not pass because it is missing.
 */
export function inChromium(name: string, body: (open: Open) => void): void {
  const isSkipped = chromiumPath === undefined && process.env["CI"] !== "true";
  if (isSkipped) {
    console.warn(`SKIPPED: ${name}: there is no Chromium here. CHROME_PATH says where one is.`);
  }
  // Milliseconds: a browser on a busy machine takes its time.
  describe.skipIf(isSkipped)(name, { timeout: 120_000 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
    });
    body((html, options) => openDocument(browser, html, options));
  });
}

const address = "https://report.invalid/audit.html";

/** Opens a document at an address that does not exist; what it asks for beside itself is refused and noted. */
async function openDocument(
  browser: Browser,
  html: string,
  { at = "", ...options }: OpenOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => complaints.push(message.text()));
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: "text/html", body: html });
    requests.push(url);
    return route.abort();
  });
  await page.goto(address + at);
  return { page, requests, complaints };
}
