import type { Severity } from "../minutes";

type Entry = { severity: Severity; sentence: string };

/**
 * THE PLACE for warnings: what the parser may doubt, how much it matters, and how it is said. `{name}` is filled in.
 * `blocking` is kept for what could put a wrong vote or a wrong decision before the public.
 */
export const warningCatalogue = {
  "contents-point-missing": { severity: "check", sentence: "Indholdsfortegnelsen nævner »{title}«, men punktet findes ikke i teksten." },
  "contents-title-differs": { severity: "information", sentence: "Punkt {number} hedder noget andet i indholdsfortegnelsen: »{title}«." },
  "minutes-cut-off": {
    severity: "blocking",
    sentence:
      "Referatet ser ud til at være afbrudt: Indholdsfortegnelsen nævner {count} punkter mere end teksten. Det første er »{title}«.",
  },
  "point-number-missing": { severity: "check", sentence: "Der mangler et punkt mellem punkt {before} og punkt {after}." },
  "point-number-repeated": { severity: "check", sentence: "Punkt {number} findes mere end én gang." },
  "point-heading-doubtful": {
    severity: "check",
    sentence: "Linjen ligner overskriften på punkt {number}, men er læst som en del af punktet før: »{text}«",
  },
  "vote-not-understood": {
    severity: "blocking",
    sentence: "Sætningen handler om en afstemning, men kunne ikke læses sikkert. Ingen stemmer er registreret: »{text}«",
  },
  "vote-against-conclusion": {
    severity: "blocking",
    sentence: "Stemmerne om {subject} passer ikke med konklusionen: {for} for og {against} imod.",
  },
  "vote-subject-assumed": {
    severity: "check",
    sentence: "Referatet siger ikke, hvad der stemmes om. Stemmerne er ført under {subject}, som er stillet lige før.",
  },
  "stance-not-understood": {
    severity: "check",
    sentence: "Et medlem eller en gruppe tager stilling, men det er ikke læst som en stemme: »{text}«",
  },
  "voter-twice": { severity: "blocking", sentence: "{name} står to gange i samme afstemning." },
  "voter-absent": { severity: "blocking", sentence: "{name} har stemt, men er også noteret som fraværende ved punktet." },
  "absence-not-understood": { severity: "check", sentence: "Sætningen handler om fravær, men kunne ikke læses sikkert: »{text}«" },
  "outcome-derived": { severity: "check", sentence: "Referatet har ingen konklusion. Udfaldet er udledt af stemmerne." },
  "decision-not-recognised": {
    severity: "check",
    sentence: "Beslutningen passer ikke med nogen kendt vending. Den vises ordret som »Anden afgørelse«.",
  },
  "decision-outside-section": {
    severity: "check",
    sentence: "Linjen nævner en stemme, et fravær eller en beslutning, men står ikke i punktets beslutning: »{text}«",
  },
  "decision-section-left-out": {
    severity: "check",
    sentence: "Afsnittet »{heading}« er ikke læst som punktets beslutning. Det kan være en tidligere.",
  },
  "name-spelled-two-ways": { severity: "check", sentence: "»{one}« og »{other}« kan være samme person." },
  "weekday-differs": { severity: "check", sentence: "Datoen {date} er en {actual}, men referatet skriver {printed}." },
  "dates-differ": { severity: "check", sentence: "Titlen siger {title}, men mødedatoen er {date}." },
  "characters-damaged": { severity: "information", sentence: "Linjen indeholder tegn, der kan være ødelagt: »{text}«" },
  "no-decisions": { severity: "check", sentence: "Teksten kalder sig et referat, men har ingen beslutninger. Den læses som en dagsorden." },
  "committee-missing": { severity: "blocking", sentence: "Udvalgets navn kunne ikke læses." },
  "heading-unknown": { severity: "information", sentence: "Overskriften »{heading}« er ikke kendt. Afsnittet vises, som det står." },
  "line-unplaced": { severity: "check", sentence: "Linjen kunne ikke placeres: »{text}«" },
} as const satisfies Record<string, Entry>;

export type WarningCode = keyof typeof warningCatalogue;
