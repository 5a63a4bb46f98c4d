import { formatRanges } from "@/lib/danish/format-ranges";
import { formatTime } from "@/lib/danish/format-date";
import { plural } from "@/lib/danish/plural";
import type { Absence } from "@/lib/minutes/minutes";
import type { MeetingSummary } from "@/lib/published/views/meeting-view";
import type { TallyView } from "@/lib/published/views/vote-view";

/** Words of meetings: their own page and the lists they stand in. */
export const meetingText = {
  committees: "Udvalg",
  title: (date: string, committee: string) => `Møde ${date}, ${committee}`,
  inShort: "Mødet kort",
  about: "Om mødet",
  inCalendar: "Mødet i kalenderen",
  when: (time: string | null, place: string | null) => {
    if (time === null) return place;
    const clock = capitalise(formatTime(time));
    return place === null ? clock : `${clock} i ${place}`;
  },
  agendaOnly: "Kun dagsordenen er offentliggjort. Hvad der blev besluttet, står først i referatet.",
  kinds: { referat: "Referat", dagsorden: "Dagsorden", tillægsdagsorden: "Tillægsdagsorden" } satisfies Record<
    MeetingSummary["kind"],
    string
  >,
  points: (count: number) => plural(count, "punkt", "punkter"),
  votes: (count: number) => plural(count, "afstemning", "afstemninger"),
  term: (from: number, to: number) => `Perioden ${from}–${to}`,
  row: {
    point: "Punkt",
    caseNumber: "Sag",
    attachments: (count: number) => plural(count, "bilag", "bilag"),
    closed: "Lukket punkt",
    derived: "Udledt af stemmerne",
    minority: (choice: "for" | "against", subject: string) => `${choice === "for" ? "For" : "Imod"} ${subject}:`,
  },
  highlights: {
    voted: (tally: TallyView) => ` blev afgjort ved afstemning${figures(tally)}.`,
    amendmentOf: "Et ændringsforslag til ",
    amendmentVoted: (tally: TallyView) => {
      const fate = tally.carried === null ? "kom til afstemning" : tally.carried ? "blev vedtaget" : "blev forkastet";
      return ` ${fate}${figures(tally)}.`;
    },
    addedIn: "I ",
    added: " føjede udvalget selv noget til.",
    amended: " blev ændret af udvalget.",
    rest: "Resten er noteret uden afstemning.",
    noVotes: "Referatet noterer ingen afstemninger.",
    point: (number: number) => `Punkt ${number}`,
  },
  attendance: {
    heading: "Deltagelse",
    onlyAbsence: "Referatet noterer kun fravær. Er et medlem ikke nævnt her, siger det ikke, om medlemmet var til stede.",
    nothing: "Referatet siger ikke, hvem der deltog, og noterer intet fravær.",
    voters: "Navngivet i en afstemning",
    absent: (scope: Absence["scope"], points: number[]) => {
      if (scope === "meeting") return "Deltog ikke i mødet";
      const where = `punkt ${formatRanges(points)}`;
      return scope === "point" ? `Deltog ikke i ${where}` : `Fraværende en del af ${where}`;
    },
    furtherPlaces: (count: number) => ` og ${plural(count, "andet sted", "andre steder")}`,
  },
  source: {
    heading: "Referatet",
    label: "Kilde",
    whole: "Hele referatet linje for linje",
    lines: (count: number) => plural(count, "linje", "linjer"),
    original: "Hent",
    attachments: "Bilag",
    published: "Offentliggjort",
    version: (version: number) => `version ${version}`,
    comparison: "Se, hvad der er ændret siden versionen før",
    note: "Om denne version",
    withdrawn: "Trukket tilbage",
  },
  cite: "Henvis til mødet",
  citation: (meeting: {
    committee: string;
    municipality: string;
    date: string;
    version: number;
    lines: string;
    fingerprint: string | null;
    address: string;
  }) =>
    `Referat af møde i ${meeting.committee} (${meeting.municipality}) den ${meeting.date}, version ${meeting.version}, linje 1–${meeting.lines}. ` +
    `${meeting.address}.${meeting.fingerprint === null ? "" : ` Filens fingeraftryk (SHA-256): ${meeting.fingerprint}`}`,
  pager: { label: "Forrige og næste møde", previous: "Forrige møde i samlingen", next: "Næste møde i samlingen" },
  printed: (committee: string, municipality: string, date: string) =>
    `${committee}, ${municipality}, ${date}. Linjenumrene henviser til det oprindelige referat.`,
  withdrawn: {
    title: "Mødet er trukket tilbage",
    lead: (date: string) => `Referatet fra mødet den ${date} er ikke længere offentligt her.`,
    when: (date: string) => `Trukket tilbage ${date}.`,
    noReason: "Der er ikke angivet nogen grund.",
    others: (committee: string) => `Andre møder i ${committee}`,
  },
  list: {
    title: "Møder",
    lead: (meetings: number, from: string, to: string) =>
      `${plural(meetings, "møde", "møder")} i samlingen, ${from === to ? `den ${from}` : `fra ${from} til ${to}`}. De nyeste står først.`,
    caption: (year: string) => `Møder i ${year} med punkternes udfald`,
    columns: { date: "Dato", committee: "Udvalg", outcomes: "Punkternes udfald i rækkefølge", points: "Punkter", votes: "Afstemninger" },
    empty: "Der er ingen møder på denne side.",
    first: "Gå til de nyeste møder",
    asCalendar: "Se møderne i en kalender",
  },
  paging: {
    label: "Sider med møder",
    titleOf: (title: string, page: number) => `${title}, side ${page}`,
    position: (page: number, pages: number) => `Side ${page} af ${pages}`,
    newer: "Nyere møder",
    older: "Ældre møder",
  },
};

/** ": 3 stemte for, 1 imod"; nothing where the minutes do not name everyone who voted. */
function figures(tally: TallyView): string {
  if (!tally.complete) return "";
  const abstained = tally.abstained > 0 ? `, ${tally.abstained} undlod` : "";
  return `: ${tally.for} stemte for, ${tally.against} imod${abstained}`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
