const unsaved = new Map<string, string>();

/** @returns a setting of the reader's that is kept in the browser and nowhere else; null where none was chosen */
export function readSetting(name: string): string | null {
  try {
    return unsaved.get(name) ?? localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a setting. Where storage is blocked or full it lasts as long as the page. */
export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
    unsaved.delete(name);
  } catch {
    unsaved.set(name, value);
  }
}

/** Shows a setting now, whenever another page of the portal changes it, and when a reader comes back to a page that the browser has kept as it was. */
export function showSetting(name: string, show: () => void): void {
  show();
  window.addEventListener("pageshow", show);
  window.addEventListener("storage", ({ key }) => {
    if (key === name) show();
  });
}
