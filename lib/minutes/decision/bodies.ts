import { fold } from "../lines/fold";
import { oneEditApart } from "../people/one-edit-apart";
import { bodyWords, majorityWords } from "../vocabulary/bodies";
import { beginsNoName } from "../vocabulary/roles";

// Words with a capital joined by commas, "og" and the like, and last the word for a body: "Børn- og Ungeudvalget".
const capital = String.raw`\p{Lu}[\p{L}-]*`;
const leadingBody = new RegExp(
  String.raw`^(?:${majorityWords}\s+)?([Uu]dvalget for ${capital}(?:(?:,? og |, | )${capital})*|(?:${capital},? (?:og |samt |for )?)*?[\p{L}-]*(?:${bodyWords.join("|")}))(?=[\s,:.(])`,
  "u",
);
const afterLabel = /^(?:,? (?:den|d\.)? ?\d{1,2}[^:]{0,30})?:\s*(?<rest>.*)$/su;
const bodyWithin = new RegExp(
  String.raw`${capital}(?:${bodyWords.join("|")})s?(?!\p{L})|(?<!\p{L})(?:${bodyWords.join("|")})s?(?!\p{L})`,
  "giu",
);
const bareBody = new RegExp(String.raw`^(?:${bodyWords.join("|")})(?=[\s,:])`, "i");
const sentenceStart = new RegExp(String.raw`^(?:${bodyWords.join("|")})$`, "i");

/**
 * The body that a sentence begins with, as printed (`Børn- og Ungeudvalget anbefaler …`); null where it begins otherwise or with this committee itself.
 * @param committee name of the committee whose minutes these are; empty when it could not be read, and then every body is taken for it
 */
export function otherBodyIn(sentence: string, committee: string): string | null {
  const body = leadingBody.exec(sentence)?.[1]?.trim() ?? null;
  if (body === null || committee === "" || isOwn(body, committee)) return null;
  return /^\p{Lu}/u.test(body) || sentenceStart.test(body) ? body : null;
}

/**
 * A body that a line names before what it has decided: `Økonomiudvalget den 7. marts 2023: Anbefales.`, or alone over the lines that tell it.
 * @returns null as `body` for the committee itself, and nothing where the line has no such label
 */
export function labelIn(sentence: string, committee: string): { body: string | null; rest: string } | null {
  const body = leadingBody.exec(sentence)?.[1]?.trim() ?? bareBody.exec(sentence)?.[0];
  const rest = body === undefined ? undefined : afterLabel.exec(sentence.slice(body.length))?.groups?.rest;
  if (body === undefined || rest === undefined || beginsNoName.test(body.toLowerCase())) return null;
  return { body: committee === "" || isOwn(body, committee) ? null : body, rest };
}

/** Another body that a sentence names anywhere, by the last word of its name; null where it names none. */
export function otherBodyWithin(sentence: string, committee: string): string | null {
  const named = sentence.match(bodyWithin) ?? [];
  return named.map((name) => name.replace(/s$/, "")).find((name) => !isOwn(name, committee) && !committee.endsWith(name)) ?? null;
}

/**
 * True where a name means the committee itself: its own name, with or without article or one letter amiss, simply `udvalget`, or with the
 * municipality before it (`Odense Byråd` in the minutes of Byrådet, and the other way about).
 */
export function isOwn(body: string, committee: string): boolean {
  const [name, own] = [bare(body), bare(committee)];
  if (name === "udvalg" || oneEditApart(name, own)) return true;
  const [shorter, longer] = name.length < own.length ? [name, own] : [own, name];
  return longer.endsWith(` ${shorter}`) && bodyWords.some((word) => bare(word) === shorter);
}

function bare(name: string): string {
  return fold(name).replace(/(?:et|ets|en|ens)$/, "");
}
