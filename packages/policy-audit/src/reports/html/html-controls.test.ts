import { expect, test } from "vitest";
import { inChromium } from "@purser/testing/chromium";
import { comparedReport, hostileReport, largeReport } from "../../../test/html/html-reports.ts";
import type { ReportedFinding } from "../../report.ts";
import { renderHtml } from "./render-html.ts";

const report = comparedReport();
const html = renderHtml(report, {});
const focused = `document.activeElement.closest("details")?.id ?? document.activeElement.id`;
/** Milliseconds: machines that run tests are busy. */
const soon = { timeout: 30_000 };
const background = `getComputedStyle(document.documentElement).backgroundColor`;

inChromium("the controls of the HTML report", (open) => {
  test("filter by text, severity, rule, organization, state and what is new; Esc clears", async () => {
    const { page } = await open(html);
    const rows = page.locator("#findings-table tbody tr");
    const status = page.locator("#shown");
    const total = report.findings.length;
    const expectOnly = async (holds: (finding: ReportedFinding) => boolean) => {
      const expected = report.findings.filter(holds).length;
      expect(expected).toBeGreaterThan(0);
      expect(expected).toBeLessThan(total);
      await expect.poll(() => rows.count(), soon).toBe(expected);
      expect(await status.innerText()).toBe(`${expected} of ${total} findings`);
      await page.locator("#filter-text").press("Escape");
      await expect.poll(() => rows.count(), soon).toBe(total);
      expect(await status.innerText()).toBe(`${total} findings`);
    };
    await page.locator("#filter-text").fill("OLD-OWNER msa101");
    await expectOnly(({ names, ruleId }) => names.account === "old-owner" && ruleId === "MSA101");
    await page.locator("#filter-high").check();
    await expectOnly(({ severity }) => severity === "high");
    await page.locator("#filter-rule").selectOption("MSA101");
    await expectOnly(({ ruleId }) => ruleId === "MSA101");
    const other = report.organizations[1]?.id ?? "";
    await page.locator("#filter-organization").selectOption(other);
    await expectOnly(({ subject }) => subject.orgId === other);
    await page.locator("#filter-state").selectOption("open");
    await expectOnly(({ suppressed }) => suppressed === false);
    await page.locator("#filter-state").selectOption("suppressed");
    await expectOnly(({ suppressed }) => suppressed !== false);
    await page.locator("#filter-new").check();
    await expectOnly(({ isNew }) => isNew === true);
    await page.locator(".tally a", { hasText: "high" }).click();
    await expectOnly(({ severity }) => severity === "high");
    await page.close();
  });

  test("sort by score, rule, account and severity, forwards and backwards, and say how", async () => {
    const { page } = await open(html);
    const column = async (index: number) =>
      page.locator(`#findings-table tbody td:nth-child(${index})`).allTextContents();
    const scores = async () => (await column(6)).map((text) => (text === "" ? -1 : Number(text)));
    const head = page.locator("th[data-sort=score]");
    await head.getByRole("button").click();
    const falling = await scores();
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBeGreaterThan(2);
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    await head.getByRole("button").click();
    expect(await scores()).toEqual(falling.toSorted((a, b) => a - b));
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await page.locator("th[data-sort=rule] button").click();
    const rules = await column(2);
    expect(rules).toEqual(rules.toSorted());
    expect(await head.getAttribute("aria-sort")).toBe("none");
    await page.locator("th[data-sort=account] button").click();
    const rowsOfAccounts = page.locator("#findings-table tbody td:nth-child(4) a");
    const names = await rowsOfAccounts.allTextContents();
    expect(names).toEqual(names.toSorted());
    await page.locator("th[data-sort=severity] button").click();
    expect((await column(1)).map((text) => text.slice(2))).toEqual(
      report.findings.map(({ severity }) => severity),
    );
    await page.close();
  });

  test("reach findings that are not in the page", async () => {
    const large = largeReport(320);
    const last = large.findings.at(-1);
    const isAlike = ({ names, ruleId }: ReportedFinding): boolean =>
      names.account === last?.names.account && ruleId === last?.ruleId;
    const alike = large.findings.filter(isAlike);
    expect(large.findings.length).toBeGreaterThan(2000);
    const { page, complaints } = await open(renderHtml(large, {}));
    const rows = page.locator("#findings-table tbody tr");
    expect(await rows.count()).toBe(2000);
    await page.locator("#filter-rule").selectOption(last?.ruleId ?? "");
    await page.locator("#filter-text").fill(last?.names.account ?? "");
    await expect.poll(() => rows.count(), soon).toBe(alike.length);
    await rows.first().locator("summary").click();
    const told = await rows.first().locator(".more").innerText();
    for (const { fact } of last?.evidence ?? []) expect(told).toContain(fact);
    expect(told).toContain(last?.remediation.summary);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("make rows in which no name runs or hides", async () => {
    const source = hostileReport();
    // Those that are in the page from the start are looked at elsewhere, and are of few words here.
    const short = source.findings.map((finding) => ({
      ...finding,
      evidence: [],
      remediation: { summary: "", commands: [] },
    }));
    const times = Math.ceil(2000 / short.length);
    const inPage = Array.from({ length: times }, () => short).flat();
    const document = renderHtml({ ...source, findings: [...inPage, ...source.findings] }, {});
    const { page, requests } = await open(document, { bypassCSP: true });
    // Backwards, rows come first that were not in the page.
    await page.locator("th[data-sort=severity] button").click();
    const made = page.locator("#findings-table tbody tr:not([data-rule])");
    expect(await made.count()).toBeGreaterThan(0);
    expect(await page.evaluate(`"hacked" in window`)).toBe(false);
    expect(await page.locator("#findings-table img, #findings-table script").count()).toBe(0);
    const text = await page.locator("#findings-table").textContent();
    expect(text).not.toMatch(/[\u202E\u200B]/);
    expect(requests).toEqual([]);
    await page.close();
  });

  test("open an account from its finding by keyboard", async () => {
    const { page } = await open(html);
    const link = page.locator("#findings-table tbody a[href^='#account-']").first();
    const id = (await link.getAttribute("href"))?.slice(1) ?? "";
    const target = page.locator(`details[id="${id}"]`);
    await link.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => target.getAttribute("open"), soon).not.toBeNull();
    expect(await page.evaluate(focused)).toBe(id);
    expect(await target.getByText("of 325").isVisible()).toBe(true);
    await page.keyboard.press("Space");
    await expect.poll(() => target.getAttribute("open"), soon).toBeNull();
    await page.close();
  });

  test("open what the address of the document names", async () => {
    const [first] = report.organizations[0]?.accounts ?? [];
    const at = `#account-${report.organizations[0]?.id}-${first?.clientId}`;
    const { page } = await open(html, { at });
    expect(await page.locator(`details[id="${at.slice(1)}"]`).getAttribute("open")).not.toBeNull();
    await page.close();
  });

  test("begin with a link past the navigation", async () => {
    const { page } = await open(html);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(`document.activeElement.className`)).toBe("skip");
    await expect
      .poll(async () => (await page.locator(".skip").boundingBox())?.y)
      .toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(focused), soon).toBe("main");
    await page.close();
  });

  test("switch between light and dark, and remember", async () => {
    const { page } = await open(html, { colorScheme: "light" });
    const button = page.locator("#theme");
    const light = await page.evaluate(background);
    await button.click();
    await button.click();
    expect(await button.innerText()).toBe("Theme: dark");
    const dark = await page.evaluate(background);
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await page.evaluate(background)).toBe(dark);
    await button.click();
    expect(await page.evaluate(background)).toBe(light);
    await page.close();
  });

  test("copy a command as it stands", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page } = await open(html, { permissions });
    const command = report.findings.flatMap(({ remediation }) => remediation.commands)[0] ?? "";
    const row = page.locator("#findings-table tbody tr", { hasText: command }).first();
    await row.locator("summary").click();
    const button = row.locator(".command", { hasText: command }).getByRole("button").first();
    await button.click();
    await expect.poll(() => button.innerText(), soon).toBe("Copied");
    expect(await page.evaluate(`navigator.clipboard.readText()`)).toBe(command);
    await page.close();
  });
});
