import { useEffect, useState } from "react";
import type { Suggestion } from "@/lib/search/suggest-searches";

const pause = 150;
const shortest = 2;

/** What may be meant by what was typed so far, asked for when the typing pauses; empty for null, for too little, and where the portal does not answer. */
export function useSuggestions(typed: string | null): Suggestion[] {
  const [answer, setAnswer] = useState<{ typed: string; found: Suggestion[] } | null>(null);

  useEffect(() => {
    if (typed === null || typed.trim().length < shortest) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/soeg/forslag?${new URLSearchParams({ q: typed }).toString()}`, { signal: asking.signal })
        .then((response) => (response.ok ? (response.json() as Promise<Suggestion[]>) : []))
        .then((found) => setAnswer({ typed, found }))
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed]);

  return typed !== null && typed.trim().length >= shortest && answer !== null ? answer.found : [];
}
