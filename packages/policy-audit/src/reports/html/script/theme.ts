/** Light, dark, or what the system says; remembered where the browser lets a file remember. */
export const theme = `
function startTheme() {
  const button = document.getElementById("theme");
  const choices = ["system", "light", "dark"];
  const store = {
    read() { try { return localStorage.getItem("purser-theme"); } catch { return null; } },
    write(value) { try { localStorage.setItem("purser-theme", value); } catch { /* a file may not be let */ } },
  };
  const apply = (choice) => {
    if (choice === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    button.textContent = "Theme: " + choice;
  };
  let choice = store.read();
  if (!choices.includes(choice)) choice = "system";
  apply(choice);
  button.hidden = false;
  button.addEventListener("click", () => {
    choice = choices[(choices.indexOf(choice) + 1) % choices.length];
    apply(choice);
    store.write(choice);
  });
}
`;
