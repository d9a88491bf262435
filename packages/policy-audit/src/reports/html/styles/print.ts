/** On paper: everything open, nothing to click, light whatever the screen is. */
export const print = `
@media print {
  :root, :root[data-theme] { color-scheme: light; }
  @page { margin: 14mm 12mm; }
  html { font-size: 80%; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .frame { display: block; max-width: none; }
  .rail, .skip, .filters, .shown, .controls, .command button { display: none !important; }
  main { padding: 0; }
  main > section { padding-top: 1.75rem; }
  details::details-content { content-visibility: visible !important; display: block !important; height: auto !important; }
  details > summary::before { display: none; }
  .chart > details > .scroll { max-height: none; }
  .scroll, .chart .drawing { overflow: visible; }
  h2, h3, summary { break-after: avoid; }
  tr, .causes > li, .own > li, .command, .drawing { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  thead button::after { content: none; }
}
`;
