import { fold } from "../lines/fold";
import { wordBounded } from "../vocabulary/word-bounded";

const bodyWord =
  "(?:udvalget|udvalg|byrådet|byråd|kommunalbestyrelsen|regionsrådet|rådet|magistraten|bestyrelsen|nævnet|komiteen|direktionen)";
const leadingBody = new RegExp(
  String.raw`^(?:(?:et (?:enigt|flertal i|samlet)|flertallet i)\s+)?((?:[\p{Lu}][\p{L}-]*[\s,]+(?:og\s+|samt\s+|for\s+)?)*[\p{L}-]*${bodyWord})(?=[\s,:.(])`,
  "iu",
);

/**
 * The body that a sentence begins with, as printed (`Børn- og Ungeudvalget anbefaler …`); null where it begins otherwise or with this committee itself.
 * @param committee name of the committee whose minutes these are
 */
export function otherBodyIn(sentence: string, committee: string): string | null {
  const body = leadingBody.exec(sentence)?.[1]?.trim() ?? null;
  if (body === null || isOwn(body, committee)) return null;
  return body;
}

/** True where a name means the committee itself: its own name, with or without article, or simply `udvalget`. */
export function isOwn(body: string, committee: string): boolean {
  const name = bare(body);
  return (
    name === "udvalg" ||
    name === bare(committee) ||
    (bare(committee).endsWith(name) && /^(?:udvalg|byråd|kommunalbestyrels|bestyrels|råd|magistrat)$/.test(name))
  );
}

function bare(name: string): string {
  return fold(name)
    .replace(wordBounded(/(?:udvalgets?|udvalg)\b/), "udvalg")
    .replace(wordBounded(/byrådets?\b/), "byråd")
    .replace(/(?:en|et|ens|ets)$/, "");
}
