/** Findings as the filter sees them: rows of the page, and data of which a row is made when it is to be shown. */
export const findingRows = `
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
function rowOf(data, columns) {
  const suppressed = data.until === "" ? [] : [" ", element("span", { class: "tag" }, "suppressed until " + data.until)];
  const fresh = data.isNew ? [" ", element("span", { class: "tag strong" }, "new")] : [];
  const evidence = data.evidence.flatMap(([fact, value, source]) => [
    element("dt", {}, fact),
    element("dd", {}, element("code", {}, value), element("span", { class: "source" }, source)),
  ]);
  const commands = data.commands.map((command) =>
    element("div", { class: "command" }, element("pre", {}, element("code", {}, command)), element("button", { type: "button", "data-copy": "" }, "Copy")));
  const name = element("bdi", {}, data.whose);
  const tile = element("span", { class: "tile " + data.severity, "aria-hidden": "true" }, data.severity[0].toUpperCase());
  return element("tr", data.until === "" ? {} : { class: "suppressed" },
    element("td", {}, element("span", { class: "severity" }, tile, " " + data.severity)),
    element("td", { class: "nowrap" }, element("a", { href: "#rule-" + data.rule }, data.rule)),
    element("td", { class: "message" }, element("details", {},
      element("summary", {}, element("span", {}, data.message, ...fresh, ...suppressed)),
      element("div", { class: "more" }, element("dl", { class: "evidence" }, ...evidence), element("p", {}, data.advice), ...commands))),
    element("td", {}, data.link === "" ? name : element("a", { href: "#" + data.link }, name)),
    ...(columns ? [element("td", {}, element("bdi", {}, data.organizationName))] : []),
    element("td", { class: "number" }, data.score < 0 ? "" : String(data.score)));
}
function readFindings(table) {
  const rest = JSON.parse(document.getElementById("rest").textContent);
  const shown = [...table.tBodies[0].rows].map((row) => ({
    row: () => row,
    severity: row.dataset.severity,
    rule: row.dataset.rule,
    organization: row.dataset.organization,
    account: row.dataset.account,
    score: Number(row.dataset.score),
    isNew: "new" in row.dataset,
    isSuppressed: "suppressed" in row.dataset,
    text: row.textContent.toLowerCase(),
  }));
  const others = rest.findings.map((data) => {
    let made;
    return {
      ...data,
      row: () => (made ??= rowOf(data, rest.columns)),
      isSuppressed: data.until !== "",
      text: [data.severity, data.rule, data.message, data.whose, data.organizationName, data.advice, ...data.commands, ...data.evidence.flat()].join(" ").toLowerCase(),
    };
  });
  return { findings: [...shown, ...others], limit: rest.limit };
}
`;
