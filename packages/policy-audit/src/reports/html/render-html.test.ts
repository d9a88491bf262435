import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  comparedReport,
  history,
  hostileNames,
  hostileReport,
  largeReport,
  smallReport,
} from "../../../test/html/html-reports.ts";
import { renderHtml } from "./render-html.ts";

const small = renderHtml(comparedReport(), { history });

test("gives the same document for the same report, byte for byte", () => {
  expect(renderHtml(comparedReport(), { history })).toBe(small);
});

test("allows the one script that it carries", () => {
  const scripts = [...small.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
  expect(scripts).toHaveLength(1);
  const digest = createHash("sha256")
    .update(scripts[0] ?? "")
    .digest("base64");
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  expect(small).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  expect(small.indexOf("Content-Security-Policy")).toBeLessThan(small.indexOf("<style>"));
});

test("refers to nothing outside of itself", () => {
  expect(small).not.toMatch(/\b(?:src|srcset|action|data|poster|background)="/);
  expect(small).not.toMatch(/href="(?!#)/);
  expect(small).not.toMatch(/url\(|@import/);
});

test("points only at what is in it", () => {
  const ids = new Set([...small.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
  const links = [...small.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((id) => !ids.has(id ?? ""))).toEqual([]);
});

test("gives every id once", () => {
  const ids = [...small.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each([0, 1, 35, 2000, 2001])("holds each of %d findings once", (count) => {
  const source = smallReport();
  const findings = Array.from(
    { length: count },
    (_, index) => source.findings[index % source.findings.length],
  ).filter((one) => one !== undefined);
  const { rows, rest } = held(renderHtml({ ...source, findings }, {}));
  expect(rows + rest).toBe(count);
  expect(rows).toBe(Math.min(count, 2000));
});

test("writes no hostile name as it is", () => {
  const html = renderHtml(hostileReport(), {});
  for (const name of hostileNames.filter((one) => /[<"'\u202E\u200B]/.test(one))) {
    expect(html).not.toContain(name);
  }
});

test("leaves the trend out before there are two audits", () => {
  expect(small).toContain("Trend over 3 audits");
  expect(renderHtml(comparedReport(), {})).not.toContain("Trend over");
});

test("counts an audit that is in the history already once", () => {
  const { generatedAt } = comparedReport();
  const again = history.map((entry, index) => (index === 1 ? { ...entry, generatedAt } : entry));
  expect(renderHtml(comparedReport(), { history: again })).toContain("Trend over 2 audits");
});

test("says what could not be read before it counts anything", () => {
  const notice = small.indexOf("Not everything could be read.");
  expect(notice).toBeGreaterThan(0);
  expect(notice).toBeLessThan(small.indexOf('class="tally"'));
});

test("says what of a large report it leaves out, in reasonable time", () => {
  const report = largeReport(1500);
  expect(report.findings.length).toBeGreaterThan(10_000);
  const start = performance.now();
  const html = renderHtml(report, {});
  // About one second on one core; the machine that runs this may have other things to do.
  expect(performance.now() - start).toBeLessThan(10_000);
  for (const words of [
    "This page shows 2,000 findings at a time",
    "300 of 1,500; the JSON report has all",
    "Drawn are the 40 accounts with the highest scores, of 1500.",
    "Drawn are the 40 projects that these can do most in, of 250.",
    "Drawn are the 400 accounts with the highest scores, of 1500.",
    "The 40 accounts whose secrets expire first are drawn, of 1500",
  ]) {
    expect(html).toContain(words);
  }
  expect((html.match(/<details id="account-/g) ?? []).length).toBe(300);
}, 60_000);

test("says of an audit without findings that there are none", () => {
  const source = smallReport();
  const summary = { ...source.summary, findings: 0 };
  const html = renderHtml({ ...source, findings: [], rootCauses: [], summary }, {});
  expect(html).toContain("No open finding on 8 service accounts of 2 organizations.");
  expect(html).toContain("No rule found anything.");
  expect(html).not.toContain('id="filters"');
});

function held(html: string): { rows: number; rest: number } {
  const json = /<script type="application\/json" id="rest">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  const { findings } = JSON.parse(json) as { findings: unknown[] };
  return {
    rows: (html.match(/<tr class="[^"]*" data-severity=/g) ?? []).length,
    rest: findings.length,
  };
}
