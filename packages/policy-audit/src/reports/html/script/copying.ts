/** Copies a command; where the browser refuses, selects it. */
export const copying = `
function prepareCopying(root) {
  for (const button of root.querySelectorAll("button[data-copy]")) button.hidden = false;
}
function startCopying() {
  prepareCopying(document);
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-copy]");
    if (button === null) return;
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = "Selected";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1600);
  });
}
`;
