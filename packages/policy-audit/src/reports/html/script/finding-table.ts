/** Filter and order of the findings. Each is a function of all findings, so that neither depends on what the other left. */
export const findingTable = `
function startFindings() {
  const table = document.getElementById("findings-table");
  const form = document.getElementById("filters");
  if (table === null || form === null) return;
  const { findings, limit } = readFindings(table);
  const body = table.tBodies[0];
  const status = document.getElementById("shown");
  const text = document.getElementById("filter-text");
  const valueOf = (id) => document.getElementById(id)?.value ?? "";
  const ranks = ["critical", "high", "medium", "low", "info"];
  const order = { key: "severity", direction: 1 };
  const compare = {
    severity: (a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity),
    rule: (a, b) => (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
    account: (a, b) => (a.account === "") - (b.account === "") || (a.account < b.account ? -1 : Number(a.account > b.account)),
    score: (a, b) => a.score - b.score,
  };
  function wanted() {
    const words = text.value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const rule = valueOf("filter-rule");
    const organization = valueOf("filter-organization");
    const state = valueOf("filter-state");
    const newOnly = document.getElementById("filter-new")?.checked === true;
    return (one) =>
      words.every((word) => one.text.includes(word)) &&
      (severities.size === 0 || severities.has(one.severity)) &&
      (rule === "" || one.rule === rule) &&
      (organization === "" || one.organization === organization) &&
      (state === "" || one.isSuppressed === (state === "suppressed")) &&
      (!newOnly || one.isNew);
  }
  function show() {
    const matching = findings.filter(wanted()).sort((a, b) => order.direction * compare[order.key](a, b));
    const rows = matching.slice(0, limit).map((one) => one.row());
    body.replaceChildren(...rows);
    const total = findings.length === 1 ? "1 finding" : findings.length + " findings";
    status.textContent = matching.length === findings.length ? total : matching.length + " of " + total;
    if (matching.length > rows.length) status.textContent += ", the first " + rows.length + " shown";
  }
  for (const head of table.querySelectorAll("th[data-sort]")) {
    const button = element("button", { type: "button" }, head.textContent);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const key = head.dataset.sort;
      order.direction = order.key === key ? -order.direction : key === "score" ? -1 : 1;
      order.key = key;
      for (const other of table.querySelectorAll("th[data-sort]")) other.setAttribute("aria-sort", "none");
      head.setAttribute("aria-sort", order.direction === 1 ? "ascending" : "descending");
      show();
    });
  }
  const clear = () => { form.reset(); show(); };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("keydown", (event) => { if (event.key === "Escape") clear(); });
  for (const link of document.querySelectorAll("a[data-only]")) {
    link.addEventListener("click", () => {
      form.reset();
      const box = document.getElementById("filter-" + link.dataset.only);
      if (box !== null) box.checked = true;
      show();
    });
  }
  form.hidden = false;
}
`;
