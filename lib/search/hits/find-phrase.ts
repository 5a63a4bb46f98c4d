import type { Token } from "@/lib/danish/analysis/token";
import type { Phrase } from "../language/compile-query";

/** Finds where the words of a phrase follow one another in a text, as they do in the phrase. @returns each time from its first word to its last */
export function findPhrase([first, ...rest]: Phrase, tokens: Token[]): { start: number; end: number }[] {
  if (!first) return [];
  const readings = new Map<number, Token[]>();
  for (const token of tokens) readings.set(token.position, [...(readings.get(token.position) ?? []), token]);
  return tokens.flatMap((token) => {
    if (!isOneOf(token, first.terms)) return [];
    const following = rest.map(({ terms, position }) =>
      readings.get(token.position + position - first.position)?.find((next) => isOneOf(next, terms)),
    );
    const last = following.at(-1) ?? token;
    return following.includes(undefined) ? [] : [{ start: token.start, end: last.end }];
  });
}

function isOneOf({ terms }: Token, asked: string[]): boolean {
  return terms.some((term) => asked.includes(term));
}
