const unsaved = new Map<string, string>();

/** @returns a setting of the reader's that is kept in the browser and nowhere else; null where none was chosen */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? unsaved.get(name) ?? null;
  } catch {
    return unsaved.get(name) ?? null;
  }
}

/** Keeps a setting. Where storage is blocked or full it lasts as long as the page. */
export function writeSetting(name: string, value: string): void {
  unsaved.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice holds for this page.
  }
}

/** Shows a setting now and whenever another page of the portal changes it. */
export function showSetting(name: string, show: () => void): void {
  show();
  window.addEventListener("storage", ({ key }) => {
    if (key === name) show();
  });
}
