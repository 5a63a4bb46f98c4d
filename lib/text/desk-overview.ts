import { formatNumber } from "../danish/format-number";
import { plural } from "../danish/plural";

/** Words of the desk's overview. */
export const deskOverviewText = {
  title: "Referater",
  lead: (waiting: number, ready: number, published: number) =>
    `${plural(waiting, "referat venter", "referater venter")} på gennemsyn. ${formatNumber(ready)} er klar til at blive offentliggjort. ${formatNumber(published)} er offentliggjort i nyeste version.`,
  columns: {
    meeting: "Møde",
    committee: "Udvalg",
    term: "Periode",
    state: "Status",
    warnings: "Advarsler",
    waitsFor: "Venter på",
    corrections: "Rettelser",
    see: "Se",
    next: "Næste skridt",
    reason: "Begrundelse",
  },
  groups: {
    working: { heading: "Under arbejde", caption: "Referater, der ikke er offentliggjort", none: "Der er ingen referater under arbejde." },
    published: { heading: "Offentliggjort", caption: "Offentliggjorte referater", none: "Intet referat er offentliggjort endnu." },
    withdrawn: { heading: "Trukket tilbage", caption: "Referater, der er trukket tilbage", none: "Intet referat er trukket tilbage." },
  },
  states: { waiting: "Læst", ready: "Uden åbne advarsler", published: "Offentliggjort", withdrawn: "Trukket tilbage" },
  waitsFor: { waiting: "En redaktør", ready: "En udgiver" },
  term: (term: { from: number; to: number } | null) => (term ? `${term.from}–${term.to}` : "Ikke nævnt"),
  replaces: "Ny version af et offentliggjort referat",
  refused: (reasons: string) => `Ikke offentliggjort til tiden: ${reasons}`,
  reading: (lines: number, coverage: number) => `${formatNumber(lines)} linjer, ${Math.floor(coverage * 100)} % placeret`,
  open: (blocking: number, check: number) => {
    const parts = [blocking > 0 && `${formatNumber(blocking)} spærrer`, check > 0 && `${formatNumber(check)} bør ses`].filter(Boolean);
    return parts.length > 0 ? parts.join(", ") : "Ingen";
  },
  corrections: (count: number) => (count > 0 ? formatNumber(count) : "Ingen"),
  files: (asking: number, failed: number) => {
    const parts = [
      asking > 0 && `${plural(asking, "fil venter", "filer venter")} på svar`,
      failed > 0 && `${plural(failed, "fil", "filer")} fra de sidste syv dage kunne ikke læses`,
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(", ") : null;
  },
  seeMeeting: "Se mødet",
  review: "Gennemse",
  publish: "Offentliggør",
  which: (committee: string, date: string) => `${committee}, ${date}`,
};
