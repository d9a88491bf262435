/** Tables: hairlines, no boxes; that of the findings becomes a list where there is no room for columns. */
export const tables = `
table { width: 100%; border-collapse: collapse; text-align: left; font-size: 0.875rem; }
th, td { padding: 0.5rem 0.875rem 0.5rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
th.number + :not(.number), td.number + :not(.number) { padding-left: 1.5rem; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 0.75rem; font-weight: 600; color: var(--muted); border-bottom: 1px solid var(--line-strong); vertical-align: bottom; }
tbody th { font-weight: 600; }
caption { text-align: left; font-size: 0.8125rem; color: var(--muted); padding-bottom: 0.375rem; }
.scroll { overflow-x: auto; }
.plain th[scope="row"] { min-width: 9.5rem; }
.plain th, .plain td { padding-top: 0.25rem; padding-bottom: 0.25rem; }
thead button { min-height: 0; padding: 0; border: 0; background: none; font-size: inherit; font-weight: inherit; white-space: nowrap; }
thead button:hover { color: var(--text); text-decoration: underline; }
thead button::after { content: "\\2195"; margin-left: 0.25rem; opacity: 0.45; }
th[aria-sort="ascending"] button, th[aria-sort="descending"] button { color: var(--text); }
th[aria-sort="ascending"] button::after { content: "\\2191"; opacity: 1; }
th[aria-sort="descending"] button::after { content: "\\2193"; opacity: 1; }
.findings td.message { width: 60%; }
.findings summary { display: flex; align-items: baseline; }
.findings details[open] > summary { font-weight: 600; }
.findings tr.suppressed { color: var(--muted); }
.findings tr.suppressed .tile { background: var(--idle); color: var(--text); }
.more { padding: 0.75rem 0 0.5rem 1.0625rem; }
.more > * + * { margin-top: 0.625rem; }
.evidence { display: grid; grid-template-columns: fit-content(11rem) minmax(0, 1fr); gap: 0.125rem 1rem; font-size: 0.8125rem; }
.evidence dt { color: var(--muted); overflow-wrap: anywhere; }
.evidence code { font-size: 0.95em; }
.evidence .source { color: var(--muted); margin-left: 0.375rem; }
@media (max-width: 45rem) {
  .scroll > table { min-width: 42rem; }
  .findings, .findings tbody { display: block; }
  .findings thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  .findings thead { display: block; border-bottom: 1px solid var(--line-strong); }
  .findings thead th { border: 0; padding-right: 0; }
  .findings thead th:not([aria-sort]) { display: none; }
  .findings tbody tr { display: flex; flex-wrap: wrap; gap: 0.125rem 0.875rem; padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
  .findings tbody td { border: 0; padding: 0; }
  .findings tbody td.message { width: 100%; order: 9; }
  .findings tbody td.number::before { content: "Score "; color: var(--muted); }
}
`;
