import { findCprNumbers } from "./find-cpr-numbers";

/** The digits of everything in a text that may be a personal number, as they are written there, without what stands between them. */
export function listCprNumbers(text: string): string[] {
  return findCprNumbers(text).map(({ start, end }) =>
    text
      .slice(start, end)
      .normalize("NFKC")
      .replace(/[^0-9]/gu, ""),
  );
}
