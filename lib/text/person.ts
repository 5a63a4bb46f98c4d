import { formatNumber } from "@/lib/danish/format-number";
import { formatRanges } from "@/lib/danish/format-ranges";
import { listWords } from "@/lib/danish/list-words";
import { plural } from "@/lib/danish/plural";
import { genitive } from "@/lib/danish/genitive";
import type { PersonMeeting, PersonRole, PersonSummary, PersonView, ProposalEntry } from "@/lib/published/views/person-view";

/** Words of the pages of persons. */
export const personText = {
  all: "Personer",
  allLead: (count: number) =>
    `${plural(count, "person", "personer")}, som referaterne nævner ved navn i en afstemning eller noterer som fraværende.`,
  none: "Intet referat i samlingen nævner nogen ved navn i en afstemning eller som fraværende.",
  toParties: "Se partierne",
  columns: { name: "Navn", party: "Parti i referaterne", ballots: "Stemmer", absences: "Møder noteret fraværende" },
  caption: "Personer i alfabetisk orden",
  noParty: "ikke angivet",
  /** »2«, and »2 og en del af 1« where more meetings lack somebody at some points alone. */
  absences: ({ absentFrom, partlyAbsentFrom }: Pick<PersonSummary, "absentFrom" | "partlyAbsentFrom">) => {
    if (partlyAbsentFrom === 0) return formatNumber(absentFrom);
    const part = `en del af ${formatNumber(partlyAbsentFrom)}`;
    return absentFrom === 0 ? part : `${formatNumber(absentFrom)} og ${part}`;
  },
  inShort: "Kort",
  search: "Søg i punkter, der nævner navnet",
  summary: (person: PersonView) => [ballotSentence(person), majoritySentence(person), absenceSentence(person)],
  role: ({ titles, committee, term }: PersonRole) =>
    `${titles.length > 0 ? `${capitalise(listWords(titles))}, ` : ""}${committee.name}${term === null ? "" : ` ${term.from}–${term.to}`}`,
  votes: {
    heading: "Stemmer",
    all: "Alle afstemninger",
    caption: (name: string) => `${genitive(name)} stemmer, nyeste først`,
    none: "Ingen afstemning i samlingen nævner personen ved navn.",
    columns: { point: "Punkt", choice: "Stemte", result: "Resultat", source: "Kilde" },
    withMajority: "med flertallet",
  },
  attendance: {
    heading: "Deltagelse",
    note: "Referatet noterer kun fravær. Fuld streg: stemte på mødet. Prikket: ikke noteret fraværende. Stiplet: noteret fraværende, helt eller delvist.",
    counted: "Vist er møderne i de udvalg og perioder, hvor referaterne nævner personen.",
    meeting: ({ votedIn, absences }: PersonMeeting) => (votedIn.length + absences.length === 0 ? "Ikke noteret fraværende" : null),
    votedIn: (points: number[]) => `Stemte i punkt ${formatRanges(points)}`,
    absent: (scope: "meeting" | "point" | "part", points: number[]) => {
      if (scope === "meeting") return "Deltog ikke i mødet";
      return scope === "point" ? `Deltog ikke i punkt ${formatRanges(points)}` : `Fraværende en del af punkt ${formatRanges(points)}`;
    },
  },
  proposals: {
    heading: "Forslag",
    none: "Intet referat i samlingen nævner personen ved navn som forslagsstiller.",
    kind: (kind: ProposalEntry["kind"]) => capitalise(kind === "indstilling" ? "forslag til beslutning" : kind),
    together: (names: string[]) => `Sammen med ${listWords(names)}`,
    alone: "Alene",
  },
  roles: { heading: "Udvalg og titler", span: "Nævnt", untitled: "Titel ikke angivet" },
  spellings: {
    heading: "Stavemåder",
    note: "Sådan er navnet skrevet i referaterne. To stavemåder er først én person, når kommunen har bekræftet det.",
  },
  partyTerms: {
    heading: "Parti ifølge sekretariatet",
    term: ({ from, to }: { from: number; to: number }) => `${from}–${to}`,
  },
  parties: {
    heading: "Parti i referaterne",
    none: "Ingen afstemning angiver et parti.",
    span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  },
};

function ballotSentence({ votes }: PersonView): string {
  if (votes.length === 0) return "Er ikke nævnt ved navn i nogen afstemning i samlingen.";
  const count = (choice: string) => votes.filter((vote) => vote.choice === choice).length;
  const sides = [
    [count("for"), "for"],
    [count("against"), "imod"],
    [count("abstained"), "undladt"],
  ] as const;
  const said = sides.filter(([times]) => times > 0).map(([times, side]) => `${plural(times, "gang", "gange")} ${side}`);
  return `Har stemt med navn i ${plural(votes.length, "afstemning", "afstemninger")}: ${listWords(said)}.`;
}

function majoritySentence({ votes }: PersonView): string | null {
  const settled = votes.filter(({ won }) => won !== null);
  if (settled.length === 0) return null;
  const won = settled.filter((vote) => vote.won === true).length;
  return `Var på flertallets side i ${formatNumber(won)} af ${formatNumber(settled.length)}.`;
}

/** Who is noted as away from some points alone was not away from the meeting, and yet is noted. */
function absenceSentence({ meetings }: PersonView): string {
  const whole = meetings.filter(({ absences }) => absences.some(({ scope }) => scope === "meeting")).length;
  const part = meetings.filter(({ absences }) => absences.length > 0).length - whole;
  const all = meetings.length === 1 ? "det ene møde" : `${formatNumber(meetings.length)} møder`;
  if (whole + part === 0) return `Er ikke noteret fraværende ved ${meetings.length === 1 ? all : `noget af de ${all}`}.`;
  const ofAll = (count: number) => (meetings.length === 1 ? all : `${formatNumber(count)} af ${all}`);
  if (part === 0) return `Er noteret fraværende ved ${ofAll(whole)}.`;
  if (whole === 0) return `Er noteret fraværende ved en del af punkterne på ${ofAll(part)}.`;
  return `Er noteret fraværende ved ${ofAll(whole)} og ved en del af punkterne på ${plural(part, "andet", "andre")}.`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
