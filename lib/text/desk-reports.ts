import { plural } from "../danish/plural";

/** Words of the page where readers' reports are settled. */
export const deskReportsText = {
  title: "Henvendelser",
  lead: "Det, læserne har skrevet om fejl og persondata. Henvendelser om persondata står først.",
  open: "Åbne",
  settled: "Afsluttede",
  count: (total: number, personalData: number) => {
    if (total === 0) return "Ingen åbne henvendelser fra læserne";
    const open = plural(total, "åben henvendelse fra læserne", "åbne henvendelser fra læserne");
    return personalData === 0 ? open : `${open}, heraf ${personalData} om persondata`;
  },
  some: (shown: number) => `Her vises ${shown} af dem. Resten kommer frem, når nogle er afsluttet.`,
  kinds: { error: "Fejl", personalData: "Persondata" },
  name: (kind: string, number: number) => `${kind}, nr. ${number}`,
  received: (date: string) => `Modtaget ${date}`,
  page: "Side:",
  answer: "Svar til:",
  noAnswer: "Vil ikke have svar.",
  note: (number: number) => `Hvad er der gjort ved nr. ${number}?`,
  noteHint: "Teksten bliver stående i sekretariatet. Skriv ingen personoplysninger i den.",
  submit: (number: number) => `Afslut nr. ${number}`,
  deletes: "Når en henvendelse afsluttes, slettes beskeden og e-mailadressen. Svar derfor først.",
  done: (number: number) => `Nr. ${number} er afsluttet. Beskeden og e-mailadressen er slettet.`,
  faults: {
    note: "Skriv, hvad der er gjort.",
    gone: "Henvendelsen er allerede afsluttet af en anden.",
  },
  noneSettled: "Ingen henvendelse er afsluttet endnu.",
  caption: "Afsluttede henvendelser, de nyeste først",
  columns: { report: "Henvendelse", page: "Side", received: "Modtaget", settled: "Afsluttet", note: "Hvad der er gjort" },
  noPage: "Ikke nævnt som adresse",
  by: (date: string, name: string | null) => (name === null ? date : `${date} af ${name}`),
};
