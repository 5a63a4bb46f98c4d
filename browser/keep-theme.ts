import { readSetting, showSetting, writeSetting } from "./reader-setting";

/** Light, dark, or as the device says. `ThemeScript` has set the choice before the page was painted. */
export function keepTheme(): void {
  const choices = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');
  showSetting("theme", () => {
    const theme = readSetting("theme") ?? "";
    for (const choice of choices) choice.checked = choice.value === theme;
    applyTheme(theme);
  });
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      writeSetting("theme", choice.value);
      applyTheme(choice.value);
    });
  }
}

function applyTheme(theme: string): void {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
