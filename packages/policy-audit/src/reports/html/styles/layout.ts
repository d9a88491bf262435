/** The rail of sections, the column beside it, and the parts that sections are made of. */
export const layout = `
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: 0.5rem 0.875rem; background: var(--accent); color: var(--on-accent); }
.skip:focus { top: 1rem; }
.frame { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); max-width: 96rem; margin: 0 auto; }
.rail { position: sticky; top: 0; align-self: start; height: 100vh; overflow-y: auto; padding: 2rem 1.25rem 1.5rem; border-right: 1px solid var(--line); display: flex; flex-direction: column; gap: 1.5rem; }
.brand { font-weight: 700; letter-spacing: -0.01em; font-size: 1.0625rem; line-height: 1.2; }
.brand span { display: block; font-weight: 400; font-size: 0.8125rem; letter-spacing: 0; color: var(--muted); }
.rail a { display: flex; justify-content: space-between; gap: 0.75rem; padding: 0.3125rem 0.5rem; margin: 0 -0.5rem; color: var(--text); text-decoration: none; font-size: 0.875rem; }
.rail a:hover { background: var(--panel); }
.rail a span { color: var(--muted); font-size: 0.8125rem; }
.rail a.on { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.rail .controls { margin-top: auto; }
main { padding: 2.25rem clamp(1rem, 3vw, 3rem) 4rem; min-width: 0; }
main > section { padding-top: 3.25rem; }
main > section:first-child { padding-top: 0; }
main > section > h2 { padding-bottom: 0.5rem; margin-bottom: 1rem; border-bottom: 2px solid var(--text); }
main > section > * + * { margin-top: 1rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 2.5rem; }
.columns > * { min-width: 0; }
.stack > * + * { margin-top: 0.5rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; color: var(--muted); font-size: 0.8125rem; }
.facts b { color: var(--text); font-weight: 600; }
.notice { padding: 0.75rem 1rem; border-left: 4px solid var(--severity, var(--accent)); background: var(--panel); max-width: 60rem; }
.notice b { font-weight: 640; }
.foot { padding-top: 1.5rem; margin-top: 4rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.8125rem; }
@media (max-width: 66rem) {
  .frame { display: block; }
  .rail { position: static; height: auto; padding: 0.875rem clamp(1rem, 3vw, 3rem); border-right: 0; border-bottom: 1px solid var(--line); gap: 0.625rem; }
  .brand span { display: inline; margin-left: 0.375rem; }
  .rail ul { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
  .rail a { margin: 0; padding: 0.25rem 0; }
  .rail a.on { background: none; }
  .rail .controls { margin-top: 0; position: absolute; right: clamp(1rem, 3vw, 3rem); top: 0.75rem; }
  main { padding-top: 1.75rem; }
}
`;
