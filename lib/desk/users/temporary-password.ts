import { randomInt } from "node:crypto";

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password that someone is given once and must change: four groups of five, some 99 bits. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
