/** What is clicked and typed into, and the marks that text carries. */
export const controls = `
button, input, select { font: inherit; font-size: 0.875rem; color: inherit; }
button, select, input[type="search"] { min-height: 2.125rem; padding: 0.25rem 0.75rem; border: 1px solid var(--line-strong); background: var(--raised); border-radius: 6px; }
button, select, summary, label { cursor: pointer; }
button:hover, select:hover, input[type="search"]:hover { border-color: var(--text); }
input[type="search"] { width: 100%; }
select { max-width: min(100%, 17rem); }
.filters { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem 1rem; padding: 0.875rem 1rem 1rem; background: var(--panel); border-radius: 8px; }
.filters .field { display: flex; flex-direction: column; gap: 0.1875rem; min-width: 0; }
.filters .field > label, .filters legend { font-size: 0.75rem; font-weight: 600; color: var(--muted); padding: 0; }
.filters .grow { flex: 1 1 14rem; }
.filters fieldset { border: 0; min-width: 0; }
.filters .choices { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-top: 0.1875rem; }
.choice { position: relative; display: inline-flex; }
.choice input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.choice .face { display: inline-flex; align-items: center; gap: 0.375rem; min-height: 2.125rem; padding: 0.25rem 0.625rem; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--raised); font-size: 0.875rem; }
.choice input:checked + .face { border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); font-weight: 600; }
.choice input:focus-visible + .face { outline: 2px solid var(--accent); outline-offset: 2px; }
.choice:hover .face { border-color: var(--text); }
.shown { font-size: 0.875rem; color: var(--muted); min-height: 1.4rem; }
.tile { display: inline-grid; place-items: center; flex: none; width: 1.25rem; height: 1.25rem; border-radius: 3px; background: var(--severity); color: var(--on-severity); font-size: 0.75rem; font-weight: 700; line-height: 1; }
.severity { display: inline-flex; align-items: center; gap: 0.4375rem; white-space: nowrap; }
.tier { display: inline-grid; place-items: center; flex: none; min-width: 1.375rem; height: 1.375rem; padding: 0 0.25rem; border-radius: 3px; background: var(--tier); color: var(--on-tier); font-size: 0.75rem; font-weight: 700; line-height: 1; }
.tag { display: inline-block; padding: 0 0.375rem; border: 1px solid var(--line-strong); border-radius: 4px; font-size: 0.75rem; line-height: 1.5; color: var(--muted); white-space: nowrap; }
.tag.strong { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.roles { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1875rem 0.3125rem; }
.roles code { padding: 0 0.3125rem; background: var(--panel); border-radius: 4px; }
.command { display: flex; align-items: flex-start; gap: 0.5rem; margin-top: 0.375rem; padding: 0.4375rem 0.5rem 0.4375rem 0.75rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.command pre { flex: 1; min-width: 0; white-space: pre-wrap; line-height: 1.5; padding-top: 0.0625rem; }
.command button { min-height: 1.625rem; padding: 0 0.5rem; font-size: 0.75rem; flex: none; }
summary { list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; flex: none; display: inline-block; width: 0.4rem; height: 0.4rem; margin: 0 0.5rem 0.15rem 0.125rem; border-right: 1.5px solid var(--muted); border-bottom: 1.5px solid var(--muted); transform: rotate(-45deg); }
details[open] > summary::before { transform: rotate(45deg); }
@media (prefers-reduced-motion: no-preference) { summary::before { transition: transform 0.12s ease; } html { scroll-behavior: smooth; } }
`;
