import axe from "axe-core";
import { expect, test } from "vitest";
import { inChromium } from "@purser/testing/chromium";
import {
  comparedReport,
  history,
  hostileNames,
  hostileReport,
} from "../../../test/html/html-reports.ts";
import { printable } from "../../words/printable.ts";
import { renderHtml } from "./render-html.ts";

const report = comparedReport();
const html = renderHtml(report, { history });
const hostile = renderHtml(hostileReport(), { history });
const isHacked = `"hacked" in window`;
/** In the page: what axe returns as a whole takes longer to hand over than to find. */
const runAxe = `axe.run({ resultTypes: ["violations"] }).then(({ violations, passes }) => ({
  faults: violations.map(({ id, nodes }) => id + ": " + nodes[0].html + " " + nodes[0].failureSummary),
  passes: passes.map(({ id }) => id),
}))`;
type Axed = { faults: string[]; passes: string[] };
const openEverything = `for (const one of document.querySelectorAll("details")) one.open = true`;

/** What is in a closed `details` has a size all the same, so that alone says nothing. */
function areSeen(elements: unknown[]): boolean[] {
  return (elements as { checkVisibility(): boolean }[]).map((one) => one.checkVisibility());
}

inChromium("the HTML report in a browser", (open) => {
  test.each([true, false])("loads nothing; scripts may run: %s", async (javaScriptEnabled) => {
    const { page, requests, complaints } = await open(hostile, { javaScriptEnabled });
    await page.mouse.move(400, 400);
    await page.waitForTimeout(100);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([false, true])("runs no name; its policy bypassed: %s", async (bypassCSP) => {
    const { page, requests } = await open(hostile, { bypassCSP });
    await page.evaluate(openEverything);
    await page.locator("#findings-table tbody tr").first().hover();
    expect(await page.evaluate(isHacked)).toBe(false);
    expect(requests).toEqual([]);
    // Data and one that runs, one sheet of styles: no more elements than were written.
    expect(await page.locator("script").count()).toBe(2);
    expect(await page.locator("style").count()).toBe(1);
    const foreign = "img, iframe, object, embed, link, base, [onload], [onerror], [onmouseover]";
    expect(await page.locator(foreign).count()).toBe(0);
    const text = await page.locator("#accounts").innerText();
    for (const name of hostileNames) expect(text).toContain(printable(name));
    await page.close();
  });

  test("draws a mark for everything", async () => {
    const { page } = await open(html);
    const count = (selector: string) => page.locator(selector).count();
    const accounts = report.organizations.flatMap((organization) => organization.accounts);
    const secrets = accounts.flatMap((account) => account.secrets);
    expect(await count("#scatter a.point")).toBe(accounts.length);
    expect(await count("#expiries .secret-mark")).toBe(secrets.length);
    expect(await count("#trend .trend-line")).toBe(5);
    expect(await count("#trend .trend-line.high .by-severity")).toBe(history.length + 1);
    // One for each of six accounts in the organization; the owner reaches three projects, four accounts one each; three of
    // "half-read" are unknown.
    expect(await count("#map-1 .cell")).toBe(6 + 3 + 4 + 3);
    expect(await count("#map-1 .cell .unread")).toBe(3);
    expect(await count(".tally a")).toBe(5);
    expect(await count(".chart svg[aria-labelledby] > title")).toBe(5);
    expect(await count(".chart svg[aria-labelledby] > desc")).toBe(5);
    await page.close();
  });

  test.each([
    ["light", 400],
    ["dark", 1280],
  ] as const)("has no fault that axe finds: %s, %d pixels", async (colorScheme, width) => {
    const viewport = { width, height: 900 };
    const { page } = await open(html, { colorScheme, bypassCSP: true, viewport });
    await page.evaluate(openEverything);
    await page.evaluate(axe.source);
    const { faults, passes } = await page.evaluate<Axed>(runAxe);
    expect(faults).toEqual([]);
    expect(passes).toContain("color-contrast");
    await page.close();
  });

  test.each([400, 768, 1600])("fits a window of %d pixels", async (width) => {
    const { page } = await open(html, { viewport: { width, height: 900 } });
    await page.evaluate(openEverything);
    const scrollWidth = await page.evaluate(`document.documentElement.scrollWidth`);
    expect(scrollWidth).toBeLessThanOrEqual(width);
    await page.close();
  });

  test.each([true, false])(
    "prints everything, no controls, on white; scripts may run: %s",
    async (javaScriptEnabled) => {
      const { page } = await open(html, { javaScriptEnabled, colorScheme: "dark" });
      await page.emulateMedia({ media: "print" });
      for (const part of [".evidence", ".command", ".card", "#rules .more", ".chart table"]) {
        const seen = await page.locator(part).evaluateAll(areSeen);
        expect(seen.length).toBeGreaterThan(0);
        expect(seen).not.toContain(false);
      }
      for (const control of [".rail", ".filters", "#theme", "button[data-copy]"]) {
        expect(await page.locator(control).first().isVisible()).toBe(false);
      }
      const paper = `getComputedStyle(document.documentElement).backgroundColor`;
      if (javaScriptEnabled) expect(await page.evaluate(paper)).toBe("rgb(255, 255, 255)");
      await page.close();
    },
  );

  test("can be read without JavaScript", async () => {
    const { page } = await open(html, { javaScriptEnabled: false });
    for (const control of ["#filters", "#theme", "button[data-copy]"]) {
      expect(await page.locator(control).first().isVisible()).toBe(false);
    }
    expect(await page.locator("#findings-table tbody tr").count()).toBe(report.findings.length);
    const row = page.locator("#findings-table tbody tr").first();
    expect(await row.locator(".evidence").isVisible()).toBe(false);
    await row.locator("summary").click();
    expect(await row.locator(".evidence").isVisible()).toBe(true);
    await page.close();
  });
});
