import { inChromium } from "@purser/testing/chromium";
import axe from "axe-core";
import { beforeAll, expect, test } from "vitest";
import { evidenceOf } from "../../../test/evidence-world.ts";
import { htmlReport } from "./html-report.ts";

const openEverything = `for (const one of document.querySelectorAll("details")) one.open = true`;
/** In the page: what axe returns as a whole takes longer to hand over than to find. */
const runAxe = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes[0].html + " " + nodes[0].failureSummary))`;

let html = "";
beforeAll(async () => {
  const { evidence } = await evidenceOf({
    faults: ["body-name-null", "body-undocumented-property"],
    change: (report) => ({ ...report, leftovers: ["mdb_sa_id_00112233445566778899aabb"] }),
  });
  html = htmlReport(evidence.dossier);
});

inChromium("the HTML report of a run", (open) => {
  test.each([true, false])("loads nothing; scripts may run: %s", async (javaScriptEnabled) => {
    const { page, requests, complaints } = await open(html, { javaScriptEnabled });
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([400, 1280])("fits a window of %d pixels, all opened", async (width) => {
    const { page } = await open(html, { viewport: { width, height: 900 } });
    await page.evaluate(openEverything);
    const scrollWidth = await page.evaluate(`document.documentElement.scrollWidth`);
    expect(scrollWidth).toBeLessThanOrEqual(width);
    await page.close();
  });

  test.each(["light", "dark"] as const)("has no fault that axe finds: %s", async (colorScheme) => {
    const { page } = await open(html, { colorScheme, bypassCSP: true });
    await page.evaluate(openEverything);
    await page.evaluate(axe.source);
    expect(await page.evaluate<string[]>(runAxe)).toEqual([]);
    await page.close();
  });

  test("leads from who must move to the finding, and shows what it takes", async () => {
    const { page } = await open(html);
    await page.locator(".movers a").first().click();
    const opened = page.locator("#findings details[open]");
    expect(await opened.count()).toBe(1);
    expect(await opened.locator(".moving").innerText()).toContain("Who must move: the emulator.");
    expect(await opened.locator(".command code").innerText()).toContain("$TOKEN");
    expect(await page.locator("#overview .notice").innerText()).toContain("left behind");
    await page.close();
  });
});
