/** What this report looks like beside the house's style: verdicts, who must move, shares. */
export const ownStyles = `
.kept { --severity: var(--passed); --on-severity: light-dark(#ffffff, #06171d); }
.skipped { --severity: var(--idle); --on-severity: var(--text); }
.tally { grid-template-columns: repeat(6, 1fr); }
.movers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.25rem 2rem; }
.movers > li { padding: 0.875rem 1rem 1rem; background: var(--panel); border-left: 4px solid var(--severity); }
.movers h3 { font-size: 1.1875rem; letter-spacing: -0.01em; }
.movers p, .movers a, .moving { overflow-wrap: anywhere; }
.movers .count { color: var(--muted); font-size: 0.8125rem; margin-bottom: 0.5rem; }
.movers li li { padding-top: 0.25rem; font-size: 0.875rem; }
.moving { padding: 0.625rem 0.875rem; border-left: 4px solid var(--severity, var(--accent)); background: var(--panel); max-width: 60rem; }
.moving b { font-weight: 660; }
.before { color: var(--muted); text-decoration: line-through; }
.share { display: block; width: 100%; min-width: 6rem; height: 0.5rem; border-radius: 3px; background: var(--idle); overflow: hidden; }
.share span { display: block; height: 100%; background: var(--passed); }
.missing { max-height: 24rem; overflow: auto; font-size: 0.8125rem; padding: 0.5rem 0 0.25rem 1.0625rem; }
.missing code { color: var(--text); }
td code, .evidence .source { overflow-wrap: anywhere; }
.findings td.message { width: 54%; }
.findings td.operation { overflow-wrap: anywhere; }
@media (min-width: 45.01rem) {
  .findings td.operation { min-width: 11rem; }
  .findings td.mover { min-width: 7rem; }
}
@media (max-width: 45rem) {
  .tally { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); }
}
@media print { .missing { max-height: none; } }
`;
