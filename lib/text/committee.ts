import { listWords } from "@/lib/danish/list-words";
import { plural } from "@/lib/danish/plural";
import type { CommitteeView } from "@/lib/published/views/committee-view";

/** Words of the committees' pages. */
export const committeeText = {
  all: "Udvalg",
  allLead: (count: number) => `${plural(count, "udvalg", "udvalg")} i samlingen.`,
  none: "Der er endnu ikke offentliggjort et referat fra noget udvalg.",
  columns: { name: "Udvalg", meetings: "Møder", span: "Fra og til" },
  caption: "Udvalg med møder i samlingen",
  search: "Søg i udvalgets punkter",
  figures: ({ meetings, points, votes }: CommitteeView) =>
    meetings === 0
      ? "Ingen af udvalgets referater er offentlige lige nu."
      : `${plural(meetings, "møde", "møder")} i samlingen, ${plural(points, "punkt", "punkter")}, ${plural(votes, "afstemning", "afstemninger")} med navne.`,
  aliases: (names: string[]) => `Også kaldt ${listWords(names)}.`,
  terms: (terms: CommitteeView["terms"]) =>
    `Sekretariatet oplyser, at udvalget ${terms.length === 1 ? "hører til valgperioden" : "hører til valgperioderne"} ${listWords(terms.map(({ from, to }) => `${from}–${to}`))}.`,
  description: (committee: CommitteeView) => `${committee.name}, ${committee.municipality}: ${committeeText.figures(committee)}`,
  months: {
    heading: "Møder pr. måned",
    asList: "Se som liste",
    caption: "Møder fordelt på måneder: dag i måneden og antal punkter",
    year: "År",
    none: "ingen",
    points: " pkt.",
    held: "Referat i samlingen: dag i måneden og antal punkter, stærkere farve ved flere",
    mentioned: "Møde nævnt i et andet referat, ikke i samlingen: dagen fører til stedet",
    mentionedShort: "nævnt",
    unknown: "Intet kendt møde",
  },
  meetings: "Møder",
  years: {
    heading: "Udfald år for år",
    note: "Tallene er antal punkter i de referater, der er i samlingen. Et år med få punkter kan være et år, hvor referater mangler.",
    caption: "Punkter fordelt på udfald og år",
    outcome: "Udfald",
    sum: "I alt",
  },
  members: {
    heading: "Medlemmer",
    note: "Kun personer, som referaterne nævner ved navn i en afstemning, som fraværende eller som stillere af et forslag. Listen kan mangle medlemmer og have stedfortrædere med.",
    none: "Referaterne nævner ingen ved navn i en afstemning, som fraværende eller som stiller af et forslag.",
    caption: (term: { from: number; to: number } | null, meetings: number) =>
      `${term ? `Perioden ${term.from}–${term.to}` : "Uden angivet periode"}, ${plural(meetings, "møde", "møder")} i samlingen`,
    name: "Navn",
    seen: "I referaterne",
    roles: (roles: string[]) => listWords(roles),
    mentioned: (years: string) => `nævnt ${years}`,
  },
  totals: {
    heading: "Udfald i alt",
    caption: (points: number) => `${plural(points, "punkt", "punkter")} fordelt på udfald`,
    outcome: "Udfald",
    points: "Punkter",
    sum: "I alt",
    votes: (votes: number) => `${plural(votes, "afstemning", "afstemninger")} er gengivet med navne.`,
  },
};
