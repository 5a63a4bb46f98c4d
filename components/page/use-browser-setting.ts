import { useSyncExternalStore } from "react";

/**
 * A setting of the reader's that is kept in the browser and nowhere else. Where storage is blocked it lasts as long as the page.
 * @returns the value and a function that changes it everywhere on the page
 */
export function useBrowserSetting(name: string, fallback: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => read(name) ?? fallback,
    () => fallback,
  );
  return [value, (chosen) => write(name, chosen)];
}

const unsaved = new Map<string, string>();

function read(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? unsaved.get(name) ?? null;
  } catch {
    return unsaved.get(name) ?? null;
  }
}

function write(name: string, value: string): void {
  unsaved.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // Blocked or full: the choice holds for this page.
  }
  window.dispatchEvent(new StorageEvent("storage", { key: name }));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  return () => window.removeEventListener("storage", onChange);
}
