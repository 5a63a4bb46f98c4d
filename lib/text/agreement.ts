import { formatNumber } from "@/lib/danish/format-number";
import { plural } from "@/lib/danish/plural";

/** With fewer shared votes than this, a pair that agrees shows no pattern: that is for the reader to be told. */
export const fewVotes = 30;

/** Words of the tables that say who voted the same. */
export const agreementText = {
  heading: "Hvem stemte ens",
  warning: "For få afstemninger til at vise mønstre.",
  counted: (most: number) =>
    `Tallene er talt op, ikke beregnet: ens stemmer ud af fælles afstemninger. Ingen celle bygger på mere end ${formatNumber(most)}.`,
  compared: (votes: number) =>
    `Talt er ${plural(votes, "afstemning", "afstemninger")}, hvor alle, der stemte, er nævnt ved navn. To, der begge undlod, stemte ens.`,
  nothing: "Der er ingen afstemninger, hvor alle, der stemte, er nævnt ved navn. Derfor kan stemmerne ikke sammenlignes.",
  parties: "Partier",
  partiesNote: "Et parti tæller kun med i en afstemning, når dets medlemmer stemte ens.",
  persons: "Personer",
  personsNote: "Kolonnerne står i samme rækkefølge som rækkerne. Prik: aldrig stemt i samme afstemning.",
  tooMany: (members: number) =>
    `${formatNumber(members)} personer er for mange til én tabel. Vælg et udvalg eller et år, eller hent tallene som CSV.`,
  none: "ingen fælles afstemninger",
  self: "samme",
  equal: " ens",
  of: (shared: number) => `af ${formatNumber(shared)}`,
  legend: "Udfyldt felt: altid ens. Tomt felt med kant: aldrig ens. Øverst antal ens stemmer, nederst antal fælles afstemninger.",
  csv: "Hent som CSV",
  table: {
    heading: "Stemte det samme som",
    caption: "Ens stemmer ud af fælles afstemninger",
    name: "Navn",
    party: "Parti",
    equal: "Ens",
    shared: "Fælles",
    few: "Med så få afstemninger siger tallene intet om mønstre.",
  },
  columns: {
    kind: "Slags",
    one: "Den ene",
    other: "Den anden",
    equal: "Ens stemmer",
    shared: "Fælles afstemninger",
    party: "parti",
    person: "person",
  },
};
