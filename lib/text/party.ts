/**
 * Parties that have held their letter nationally for the whole span of years given, by the Interior Ministry's register of approved letters.
 * A letter that is not here belongs to a local list, whose name the minutes do not tell.
 */
const nationalParties: Record<string, { name: string; since: number }> = {
  A: { name: "Socialdemokratiet", since: 1970 },
  B: { name: "Radikale Venstre", since: 1970 },
  C: { name: "Konservative", since: 1970 },
  D: { name: "Nye Borgerlige", since: 2016 },
  F: { name: "SF", since: 1970 },
  I: { name: "Liberal Alliance", since: 2008 },
  M: { name: "Moderaterne", since: 2021 },
  O: { name: "Dansk Folkeparti", since: 1996 },
  V: { name: "Venstre", since: 1970 },
  Æ: { name: "Danmarksdemokraterne", since: 2022 },
  Ø: { name: "Enhedslisten", since: 1990 },
  Å: { name: "Alternativet", since: 2014 },
};

/** The name behind a printed letter at a meeting's date (ISO); "Liste X" where the letter is a local list's. */
export function partyName(letter: string, date: string): string {
  const party = nationalParties[letter.toUpperCase()];
  return party && Number(date.slice(0, 4)) >= party.since ? party.name : `Liste ${letter.toUpperCase()}`;
}

/** The letters of the parties that a name means: `Enhedslisten`, `konservative`. */
export function partyLetters(name: string): string[] {
  const wanted = name.toLowerCase();
  const others: Record<string, string> = {
    "socialistisk folkeparti": "F",
    "det konservative folkeparti": "C",
    radikale: "B",
    venstres: "V",
  };
  const other = others[wanted];
  return other === undefined
    ? Object.entries(nationalParties).flatMap(([letter, party]) => (party.name.toLowerCase() === wanted ? [letter] : []))
    : [other];
}
