import { followShortcut } from "./follow-shortcut";
import { readSetting, showSetting, writeSetting } from "./reader-setting";

/** The shortcut keys, and the switch that turns them off (WCAG 2.1.4). */
export function keepShortcuts(): void {
  const areOn = () => readSetting("shortcuts") !== "off";
  const choice = document.querySelector<HTMLInputElement>('input[name="shortcuts"]');
  showSetting("shortcuts", () => {
    if (choice) choice.checked = areOn();
  });
  choice?.addEventListener("change", () => writeSetting("shortcuts", choice.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (areOn()) followShortcut(event);
  });
}
