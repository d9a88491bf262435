/** Charts: thin axes, marks in the colours of what they say, labels that can be read without a legend. */
export const charts = `
.chart > figcaption { margin-bottom: 0.75rem; }
.chart > figcaption h3 { margin-bottom: 0.125rem; }
.chart > .legend { margin-bottom: 0.625rem; }
.chart > details { margin-top: 0.5rem; font-size: 0.875rem; }
.chart > details > .scroll { max-height: 24rem; overflow: auto; margin-top: 0.5rem; }
.chart > details > summary { color: var(--muted); }
.chart + .chart { margin-top: 2.5rem; }
.chart .drawing { overflow-x: auto; }
.drawing svg { display: block; width: 100%; height: auto; }
svg text { font-family: var(--sans); fill: var(--text); font-size: 11px; }
svg .faint { fill: var(--muted); }
svg .axis, svg .grid { stroke: var(--line); stroke-width: 1; }
svg .axis { stroke: var(--line-strong); }
svg .limit { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 3 3; }
svg .now { stroke: var(--text); stroke-width: 1.5; }
svg .end { text-anchor: end; }
svg .label { paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
svg .middle { text-anchor: middle; }
svg .strong { font-weight: 640; }
svg .by-severity { fill: var(--severity); stroke: var(--page); stroke-width: 1; }
svg .line { fill: none; stroke: var(--severity, var(--accent)); stroke-width: 2; stroke-linejoin: round; }
svg a:hover text { text-decoration: underline; }
svg a:hover .by-severity, svg a:focus-visible .by-severity { stroke: var(--text); stroke-width: 1.5; }
svg .by-tier { fill: var(--tier); }
svg .by-tier + text { fill: var(--on-tier); }
svg .zone { fill: var(--panel); }
svg .ring { fill: none; stroke: var(--muted); stroke-width: 1; }
svg .unread { fill: none; stroke: var(--line-strong); stroke-dasharray: 2 2; }
svg .life { fill: var(--line); }
svg .life.live { fill: var(--tier-2); }
svg .used { stroke: var(--text); stroke-width: 2; }
svg .passed { fill: var(--passed); }
svg .failed { fill: var(--high); }
svg .not-evaluated { fill: var(--unknown); }
svg .not-applicable { fill: var(--idle); }
svg .dot { fill: var(--accent); }
svg .bar { fill: var(--tier-3); }
.drawing.bare svg { height: 0.75rem; border-radius: 3px; }
`;
