import type { Suggestion } from "@/lib/search/suggest-searches";

const pause = 150;
const shortest = 2;

/**
 * Asks what may be meant by what was typed so far, when the typing pauses. For too little, and where the portal does not answer, nothing is meant.
 * @returns what ends the asking; null where nothing was asked
 */
export function askForSuggestions(typed: string, show: (found: Suggestion[]) => void): (() => void) | null {
  if (typed.trim().length < shortest) {
    show([]);
    return null;
  }
  const asking = new AbortController();
  const timer = setTimeout(() => {
    fetch(`/soeg/forslag?${new URLSearchParams({ q: typed }).toString()}`, { signal: asking.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Suggestion[]>) : []))
      .catch(() => [])
      .then((found) => {
        if (!asking.signal.aborted) show(found);
      })
      .catch(() => undefined);
  }, pause);
  return () => {
    clearTimeout(timer);
    asking.abort();
  };
}
