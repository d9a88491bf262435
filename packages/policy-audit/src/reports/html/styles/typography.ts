/** Fonts that every system has, one scale of sizes, and what text looks like everywhere. */
export const typography = `
:root {
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 var(--sans); background: var(--page); color: var(--text); scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
h1, h2, h3, p, ul, ol, dl, dd, figure, pre, table, fieldset { margin: 0; padding: 0; }
h1 { font-size: clamp(1.625rem, 1.2rem + 1.8vw, 2.25rem); line-height: 1.15; letter-spacing: -0.022em; font-weight: 680; }
h2 { font-size: 1.375rem; line-height: 1.25; letter-spacing: -0.015em; font-weight: 660; }
h3 { font-size: 1rem; line-height: 1.35; font-weight: 640; }
.card h3 { font-size: 0.8125rem; line-height: 1.4; font-weight: 640; color: var(--muted); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
a, summary, button, input, select { border-radius: 4px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre, .id { font-family: var(--mono); font-size: 0.86em; overflow-wrap: anywhere; }
ul, ol { list-style: none; }
.id { font-weight: 400; }
.muted { color: var(--muted); }
.small { font-size: 0.8125rem; }
.lede { max-width: 46rem; font-size: 1.1875rem; line-height: 1.5; letter-spacing: -0.006em; }
.intro { max-width: 46rem; color: var(--muted); }
.number { text-align: right; white-space: nowrap; }
.nowrap { white-space: nowrap; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
bdi { overflow-wrap: anywhere; }
[hidden] { display: none !important; }
`;
