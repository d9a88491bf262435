/** One account after the other: a line to scan, everything about it below. */
export const accounts = `
.accounts { border-top: 1px solid var(--line-strong); }
.accounts > details { border-bottom: 1px solid var(--line); }
.accounts > details > summary { display: grid; grid-template-columns: auto auto minmax(0, 1fr) auto auto; align-items: center; gap: 0 0.625rem; padding: 0.5625rem 0.25rem; }
.accounts > details > summary::before { margin: 0 0.125rem 0.125rem; }
.accounts > details > summary:hover { background: var(--panel); }
.accounts > details:target > summary { background: var(--accent-soft); }
.accounts .name { font-weight: 640; }
.accounts .name .muted { font-weight: 400; margin-left: 0.375rem; }
.accounts .marks { display: inline-flex; flex-wrap: wrap; justify-content: flex-end; gap: 0.1875rem; }
.accounts .marks .tile { width: auto; min-width: 1.25rem; padding: 0 0.25rem; }
.accounts .total { min-width: 2.75rem; text-align: right; font-weight: 660; }
.card { padding: 0.5rem 0.25rem 1.75rem 1.5rem; }
.card > * + * { margin-top: 1.25rem; }
.card section > h3 { margin-bottom: 0.375rem; }
.details { display: grid; grid-template-columns: fit-content(14rem) minmax(0, 1fr); gap: 0.25rem 1rem; font-size: 0.875rem; }
.details dt { color: var(--muted); }
.terms { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.5rem; font-size: 0.875rem; }
.terms .term { display: inline-flex; flex-direction: column; align-items: center; line-height: 1.2; }
.terms .term b { font-size: 1.125rem; font-weight: 640; }
.terms .term span { font-size: 0.75rem; color: var(--muted); }
.terms .sign { color: var(--muted); font-size: 1.125rem; align-self: flex-start; }
.own > li { padding: 0.625rem 0; border-top: 1px solid var(--line); }
.own .said { display: flex; gap: 0.5rem; align-items: flex-start; font-weight: 600; font-size: 0.875rem; }
.own .said a, .own .said .tag { flex: none; font-weight: 400; margin-left: auto; }
.own .more { padding: 0.375rem 0 0 1.75rem; }
@media (max-width: 45rem) {
  .accounts > details > summary { grid-template-columns: auto auto minmax(0, 1fr) auto; }
  .accounts .marks { grid-column: 3 / -1; grid-row: 2; justify-content: flex-start; }
  .accounts .total { grid-column: 4; grid-row: 1; }
  .card { padding-left: 0.25rem; }
  .details { grid-template-columns: minmax(0, 1fr); }
  .details dd + dt { margin-top: 0.25rem; }
  .own .more { padding-left: 0; }
}
`;
