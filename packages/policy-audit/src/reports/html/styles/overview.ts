/** The masthead, the tally of severities, the list of what to mend first. */
export const overview = `
.masthead > * + * { margin-top: 0.75rem; }
.masthead .eyebrow { color: var(--muted); font-size: 0.875rem; }
.tally { display: grid; grid-template-columns: repeat(5, 1fr); border-top: 1px solid var(--line-strong); }
.tally li + li { border-left: 1px solid var(--line); }
.tally a { display: block; height: 100%; padding: 0.75rem 0.875rem; color: inherit; text-decoration: none; border-radius: 0; }
.tally li:first-child a { padding-left: 0; }
.tally a:hover .severity { text-decoration: underline; }
.tally strong { display: block; font-size: 2rem; line-height: 1.15; font-weight: 660; letter-spacing: -0.03em; }
.tally .none strong { color: var(--muted); font-weight: 400; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.125rem; font-size: 0.8125rem; color: var(--muted); }
.legend li { display: inline-flex; align-items: center; gap: 0.375rem; }
.legend svg { flex: none; display: block; }
.legend b { color: var(--text); font-weight: 600; }
.causes { counter-reset: none; border-top: 1px solid var(--line); }
.causes > li { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr) 8.5rem; gap: 0 1rem; padding: 1rem 0; border-bottom: 1px solid var(--line); }
.causes .rank { font-size: 1.375rem; line-height: 1.2; font-weight: 660; color: var(--muted); letter-spacing: -0.02em; }
.causes h3 { display: flex; gap: 0.5rem; align-items: flex-start; }
.causes h3 .tile { margin-top: 0.0625rem; }
.causes .body > * + * { margin-top: 0.375rem; }
.causes .resolves { text-align: right; font-size: 0.8125rem; color: var(--muted); }
.causes .resolves strong { display: block; font-size: 1.375rem; line-height: 1.2; color: var(--text); letter-spacing: -0.02em; }
.causes details ul { padding: 0.375rem 0 0 1.0625rem; font-size: 0.8125rem; }
.causes details li + li { margin-top: 0.25rem; }
@media (max-width: 45rem) {
  .tally { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); border-top: 0; }
  .tally li, .tally li + li { border-left: 0; border-top: 1px solid var(--line); }
  .tally a { padding: 0.5rem 0; }
  .causes > li { grid-template-columns: 1.5rem minmax(0, 1fr); }
  .causes .resolves { grid-column: 2; text-align: left; margin-top: 0.25rem; }
  .causes .resolves strong { display: inline; font-size: inherit; letter-spacing: 0; }
}
`;
