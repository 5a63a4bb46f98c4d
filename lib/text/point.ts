import type { OutcomeView } from "@/lib/published/views/outcome-view";
import { fullOutcomeLabel } from "./outcome";

/** Words of an agenda point's page. */
export const pointText = {
  position: (number: number, points: number) => `Punkt ${number} af ${points}`,
  label: (number: number) => `Punkt ${number}`,
  /** Two committees that meet on one day may well treat the same under the same number. */
  title: (title: string, number: number, committee: string, date: string) => `${title}, punkt ${number}, ${committee} ${date}`,
  ruling: "Afgørelse",
  derived: "Udledt af stemmerne: referatet har ingen konklusion.",
  noDecision: "Referatet har intet afsnit med en beslutning.",
  onThisPage: "På denne side",
  committees: "Udvalg",
  comparison: "Indstilling og beslutning",
  comparisonOf: (recommended: boolean, decided: boolean) =>
    recommended && decided ? "Indstilling og beslutning" : decided ? "Beslutning" : "Indstilling",
  recommendation: "Indstilling",
  decision: "Beslutning",
  vote: "Afstemning",
  votes: "Afstemninger",
  case: "Sagen",
  /** Of an administration, which is not named again; null where somebody else proposes, or nobody is named. */
  ownProposal: (proposers: string[]) => {
    if (proposers.length === 0 || !proposers.every((name) => /forvaltning/iu.test(name))) return null;
    return proposers.length === 1 ? "Forvaltningens forslag til udvalget" : "Forvaltningernes forslag til udvalget";
  },
  proposalOf: "Forslag fra",
  afterVote: "Udvalgets afgørelse efter afstemning",
  committeeDecision: "Udvalgets afgørelse",
  steps: (count: number) => `Udvalget behandlede sagen i ${numberWords[count] ?? String(count)} trin`,
  stepTitle: { ændringsforslag: "Ændringsforslag", tilføjelse: "Tilføjelse", resolution: "Resolution" },
  movedBy: { ændringsforslag: "fra", tilføjelse: "foreslået af", resolution: "fra" },
  conclusion: "Samlet beslutning",
  adopted: "Vedtaget",
  included: "Indgår i beslutningen",
  rejected: "Forkastet",
  unknownFate: "Udfaldet er ikke noteret",
  amendmentRejected: "Ændringsforslag forkastet",
  amendmentAdopted: "Ændringsforslag vedtaget",
  doubt: "Bør ses i kilden:",
  table: (section: string, line: number, endLine: number) => `Tabel i afsnittet ${section}, linje ${line}–${endLine}`,
  attachmentsNote: "Bilagene er nævnt i referatet. Filerne er ikke i samlingen.",
  someAttachmentsNote: "Bilag uden link er nævnt i referatet, men filerne er ikke i samlingen.",
  facts: {
    caseNumber: "Sagsnummer",
    topic: "Emne",
    kind: "Sagstype",
    initiative: "Initiativretssag",
    closed: "Lukket punkt",
    otherBodies: "Andre udvalg om sagen",
    sameCase: "Sagen er også behandlet",
    absences: "Fravær",
    attachments: "Bilag",
    none: "Ingen nævnt",
    noCaseNumber: "Ikke angivet",
  },
  absence: {
    meeting: "deltog ikke i mødet",
    point: "deltog ikke i punktet",
    part: "fraværende en del af punktet",
  },
  cite: "Henvis til punktet",
  citation: (point: {
    title: string;
    number: number;
    committee: string;
    municipality: string;
    date: string;
    caseNumber: string | null;
    lines: string;
    fingerprint: string | null;
    address: string;
  }) =>
    `»${point.title}«, punkt ${point.number} i ${point.committee} (${point.municipality}), møde den ${point.date}` +
    `${point.caseNumber ? `, sag ${point.caseNumber}` : ""}, referatets ${point.lines}. ${point.address}.` +
    (point.fingerprint === null ? "" : ` Filens fingeraftryk (SHA-256): ${point.fingerprint}`),
  printed: (point: { committee: string; municipality: string; date: string; number: number; caseNumber: string | null }) =>
    `${point.committee}, ${point.municipality}, ${point.date}, punkt ${point.number}${point.caseNumber ? `, sag ${point.caseNumber}` : ""}. ` +
    "Tallene i margenen er linjenumre i det oprindelige referat.",
  /** Headings in capitals are set like the others; the words stay as printed. */
  sectionHeading: (heading: string) => {
    if (heading === "") return "Beslutning";
    return heading === heading.toUpperCase() ? heading.charAt(0) + heading.slice(1).toLowerCase() : heading;
  },
  withdrawn: {
    title: "Punktet er trukket tilbage",
    when: (date: string) => `Trukket tilbage ${date}.`,
    noReason: "Der er ikke angivet nogen grund.",
    meeting: (committee: string, date: string) => `Resten af mødet i ${committee} den ${date}`,
    others: (committee: string) => `Andre møder i ${committee}`,
  },
  dropped: {
    title: "Punktet er udgået af referatet",
    sentence: (committee: string, date: string) =>
      `Punktet stod i en tidligere version af referatet af mødet i ${committee} den ${date}. Den nyeste version har det ikke.`,
    reason: "Den nyeste version af referatet har ikke punktet.",
    toMeeting: "Til mødet",
  },
  withdrawnAttachment: {
    title: "Bilaget er trukket tilbage",
    point: (title: string) => `Punktet »${title}«`,
  },
  neighbours: "Forrige og næste punkt",
};

const numberWords: Record<number, string> = { 2: "to", 3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "syv", 8: "otte", 9: "ni", 10: "ti" };

/** What a search engine shows: the outcome, then the sentence that settles it. */
export function pointDescription(outcome: OutcomeView, sentence: string | null): string {
  return `${fullOutcomeLabel(outcome)}. ${sentence ?? (outcome.derived ? pointText.derived : "")}`.trim();
}
