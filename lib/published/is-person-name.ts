import { isGroupName } from "./is-group-name";

const BODY = /forvaltning|udvalg|magistrat|råd(?:et)?\b|kommun|direktion|afdeling|sekretariat|nævn|bestyrelse|center|forening/iu;
/** Two words or more, each with a capital: an administration is written "Ældre- og Handicapforvaltningen". */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+$/u;

/** Whether a printed name is a person's, where parties, groups and administrations are named the same way. */
export function isPersonName(name: string): boolean {
  return NAME.test(name.trim()) && !isGroupName(name) && !BODY.test(name);
}
