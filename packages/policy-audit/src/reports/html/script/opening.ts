/** Opens what a link points at, opens everything for paper, and tells the rail where one is. */
export const opening = `
function startOpening() {
  const open = () => {
    let id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = id === "" ? null : document.getElementById(id);
    if (target === null) return;
    for (let at = target; at !== null; at = at.parentElement) if (at.localName === "details") at.open = true;
    const summary = target.localName === "details" ? target.querySelector("summary") : null;
    if (summary !== null) summary.focus({ preventScroll: true });
    target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
    opened = [];
  });
}
function startRail() {
  const links = new Map([...document.querySelectorAll(".rail a")].map((link) => [link.hash.slice(1), link]));
  const mark = () => {
    let current = "overview";
    for (const id of links.keys()) {
      const section = document.getElementById(id);
      if (section !== null && section.getBoundingClientRect().top < innerHeight * 0.3) current = id;
    }
    for (const [id, link] of links) {
      link.classList.toggle("on", id === current);
      if (id === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  mark();
}
`;
