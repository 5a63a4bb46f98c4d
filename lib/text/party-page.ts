import { listWords } from "@/lib/danish/list-words";
import { plural } from "@/lib/danish/plural";
import type { BallotView } from "@/lib/published/views/vote-view";
import { partyName } from "./party";

/** Words of the pages of parties. */
export const partyText = {
  all: "Partier",
  allLead: (count: number) => `${plural(count, "parti", "partier")}, hvis bogstav står i en afstemning i samlingen.`,
  none: "Ingen afstemning i samlingen angiver et parti.",
  toPersons: "Personer",
  columns: { party: "Parti", members: "Personer", votes: "Afstemninger" },
  caption: "Partier efter bogstav",
  shared: {
    title: (letter: string) => `Bogstavet ${letter} i flere kommuner`,
    lead: "Flere kommuner har et parti eller en liste med bogstavet. De kan være hver sin, og derfor tælles de hver for sig.",
  },
  letter: (letter: string) => `Parti, i referaterne ${letter}`,
  span: (from: string, to: string) => (from === to ? `Nævnt i en afstemning ${from}.` : `Nævnt i afstemninger fra ${from} til ${to}.`),
  members: {
    heading: "Personer",
    note: "Dem, der står med partiets bogstav i en afstemning. Referaterne siger ikke, hvem der ellers hører til.",
    caption: "Personer med partiets bogstav",
    columns: { name: "Navn", ballots: "Stemmer", span: "Fra og til" },
  },
  votes: {
    heading: "Stemmer",
    caption: "Sådan stemte partiets medlemmer, nyeste først",
    columns: { point: "Punkt", choice: "Stemte", result: "Resultat", source: "Kilde" },
  },
  proposals: { heading: "Forslag", note: "Forslag, som referaterne siger kommer fra partiet eller dets byrådsgruppe." },
  names: { heading: "Navn", term: (from: number, to: number) => `${from}–${to}` },
};

/** "3 for", "2 for og 1 imod". */
export function partySides(ballots: readonly BallotView[]): string {
  const count = (choice: BallotView["choice"]) => ballots.filter((ballot) => ballot.choice === choice).length;
  const sides = [
    [count("for"), "for"],
    [count("against"), "imod"],
    [count("abstained"), "undlod"],
  ] as const;
  return listWords(sides.filter(([times]) => times > 0).map(([times, side]) => `${times} ${side}`));
}

type NamedParty = { letter: string; municipality: string | null; names: { name: string }[]; lastDate: string };

/**
 * The name to show: the one entered for the newest term, else the national one, else the list's letter; with the municipality where others print the
 * letter too.
 */
export function shownPartyName({ letter, municipality, names, lastDate }: NamedParty): string {
  const name = names[0]?.name ?? partyName(letter, lastDate);
  return municipality === null ? name : `${name}, ${municipality}`;
}
