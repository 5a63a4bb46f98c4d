import { isOwn } from "../decision/bodies";
import { fold } from "../lines/fold";

/** Whose minutes a text stands in, and which committees there are. */
export type KnownCommittees = { committee?: string; committees?: readonly string[] };

/**
 * The known committee that a printed name means: its name with or without article, genitive or one letter amiss, or its initials
 * (`BSU` for Beskæftigelses- og Socialudvalget); `udvalget` is the committee whose minutes they are, and so is what is misprinted for it (`udvalgsrådet`, 000:681).
 * @returns the name as known, null where none or several fit
 */
export function committeeNamed(body: string | null, { committee, committees = [] }: KnownCommittees): string | null {
  if (body === null || /^udvalg(?:ets?|s|srådet|smødet)?$/i.test(body)) return committee ?? null;
  const known = [...new Set([...(committee === undefined ? [] : [committee]), ...committees])];
  const name = body.replace(/s$/, "");
  const fitting = known.filter((candidate) => isOwn(name, candidate) || initialsOf(candidate) === body.toUpperCase());
  const exact = fitting.find((candidate) => fold(candidate) === fold(name));
  return exact ?? (fitting.length === 1 ? (fitting[0] ?? null) : null);
}

/** `Beskæftigelses- og Socialudvalget` is BSU: the first letters of its words, and U for udvalget. */
function initialsOf(committee: string): string {
  const words = committee.split(/[\s,-]+/).filter((word) => word !== "" && !/^(?:og|samt|for|i|af)$/i.test(word));
  const ending = /.udvalget$/i.test(words.at(-1) ?? "") ? "U" : "";
  return `${words.map((word) => word.charAt(0).toUpperCase()).join("")}${ending}`;
}
