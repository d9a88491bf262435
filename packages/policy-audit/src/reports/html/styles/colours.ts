/**
 * Every colour, for light and dark. Severities and tiers differ in lightness as well as in hue, so that they stay apart for
 * the colour-blind and on paper; a letter, a digit or a shape always says the same. Contrast of text is 4.5:1 or better.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #0f1319);
  --panel: light-dark(#f5f7f9, #161c24);
  --raised: light-dark(#ffffff, #1b222c);
  --line: light-dark(#dde2e8, #29323d);
  --line-strong: light-dark(#aeb7c2, #4a5667);
  --text: light-dark(#16202c, #e6eaf0);
  --muted: light-dark(#525e6c, #9ca8b7);
  --accent: light-dark(#0a5570, #74c5de);
  --accent-soft: light-dark(#e4f1f5, #14303a);
  --on-accent: light-dark(#ffffff, #06171d);
  --shadow: light-dark(rgb(22 32 44 / 0.08), rgb(0 0 0 / 0.4));
  --critical: light-dark(#86123a, #ef6d95);
  --on-critical: light-dark(#ffffff, #22060f);
  --high: light-dark(#c03f0a, #f2925a);
  --on-high: light-dark(#ffffff, #200e03);
  --medium: light-dark(#efb428, #f1c557);
  --on-medium: light-dark(#332400, #231900);
  --low: light-dark(#2c6aad, #70ade8);
  --on-low: light-dark(#ffffff, #04121f);
  --info: light-dark(#677380, #93a0af);
  --on-info: light-dark(#ffffff, #0d1217);
  --passed: light-dark(#2f7d5b, #5fb891);
  --unknown: light-dark(#8a94a0, #6f7c8b);
  --idle: light-dark(#dde2e8, #323c48);
  --tier-0: light-dark(#eaf0f6, #1d2733);
  --on-tier-0: light-dark(#16202c, #e6eaf0);
  --tier-1: light-dark(#cfe0ef, #233a52);
  --on-tier-1: light-dark(#16202c, #e6eaf0);
  --tier-2: light-dark(#a5c9e4, #2a5578);
  --on-tier-2: light-dark(#16202c, #ffffff);
  --tier-3: light-dark(#6fa7d4, #33709f);
  --on-tier-3: light-dark(#0b1624, #ffffff);
  --tier-4: light-dark(#33689f, #84bae6);
  --on-tier-4: light-dark(#ffffff, #071626);
  --tier-5: light-dark(#182c5e, #dcedfd);
  --on-tier-5: light-dark(#ffffff, #0a1a33);
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
.critical { --severity: var(--critical); --on-severity: var(--on-critical); }
.high { --severity: var(--high); --on-severity: var(--on-high); }
.medium { --severity: var(--medium); --on-severity: var(--on-medium); }
.low { --severity: var(--low); --on-severity: var(--on-low); }
.info { --severity: var(--info); --on-severity: var(--on-info); }
.tier-0 { --tier: var(--tier-0); --on-tier: var(--on-tier-0); }
.tier-1 { --tier: var(--tier-1); --on-tier: var(--on-tier-1); }
.tier-2 { --tier: var(--tier-2); --on-tier: var(--on-tier-2); }
.tier-3 { --tier: var(--tier-3); --on-tier: var(--on-tier-3); }
.tier-4 { --tier: var(--tier-4); --on-tier: var(--on-tier-4); }
.tier-5 { --tier: var(--tier-5); --on-tier: var(--on-tier-5); }
`;
