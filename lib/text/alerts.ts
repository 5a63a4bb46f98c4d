import { plural } from "@/lib/danish/plural";

type Kind = "search" | "case" | "person" | "committee" | "topic";

/** Words of following something by e-mail: the pages and the mails. */
export const alertText = {
  follow: { label: "Følg med", mail: "Følg på e-mail", feed: "Følg i en nyhedslæser", calendar: "Følg i din kalender" },
  named: (kind: Kind, name: string): string => {
    if (kind === "search") return `søgningen »${name}«`;
    if (kind === "case") return `sagen ${name}`;
    return kind === "topic" ? `emnet ${name}` : name;
  },
  /** What the points are about, as it goes after »nye punkter«. */
  about: (kind: Kind, name: string): string => {
    const preposition = { search: "i", case: "i", person: "om", committee: "fra", topic: "om" }[kind];
    return `${preposition} ${alertText.named(kind, name)}`;
  },
  /** Where a page of following leads on. */
  links: {
    feedOf: (about: string) => `Feed med nye punkter ${about}`,
    feeds: [
      { label: "Feed med alle nye referater", href: "/api/feeds/meetings" },
      { label: "Alle feeds og kalendere, og hvordan de bruges", href: "/data#feeds" },
    ],
    pages: [
      { label: "Find et udvalg at følge", href: "/udvalg" },
      { label: "Find en sag", href: "/sager" },
      { label: "Find en politiker", href: "/personer" },
      { label: "Find et emne", href: "/emner" },
    ],
  },
  form: {
    title: "Følg med på e-mail",
    titleOff: "Følg med",
    lead: (about: string) => `Få en e-mail, når der kommer nye punkter ${about}.`,
    nothing: "Vælg først, hvad du vil følge: en søgning, en sag, en politiker, et udvalg eller et emne. Linket står på deres sider.",
    off: "Denne portal kan ikke sende e-mail endnu. Du kan følge med i en nyhedslæser (et feed) eller i din kalender i stedet.",
    email: "Din e-mailadresse",
    rhythm: "Hvor ofte?",
    rhythms: { immediate: "Med det samme", daily: "Højst én gang om dagen", weekly: "Højst én gang om ugen" },
    submit: "Følg",
    privacy: "Vi bruger kun adressen til disse e-mails. Den slettes, når du afmelder dem. Vi måler ikke, om du åbner dem.",
    faultyEmail: "Skriv en e-mailadresse som navn@eksempel.dk.",
    unknown: "Det kan ikke følges: Der er intet offentliggjort under den adresse.",
    tooMany: "Der er bedt om for mange e-mails herfra eller til adressen. Prøv igen senere, eller i morgen.",
    failed: "E-mailen kunne ikke sendes lige nu. Prøv igen om lidt.",
    sentTitle: "Se efter i din indbakke",
    sent: "Vi har sendt en e-mail til adressen. Klik på linket i den for at bekræfte. Gør du ikke det, hører du ikke fra os, og adressen slettes efter tre dage.",
  },
  confirm: {
    title: "Bekræft, at du vil følge med",
    lead: (about: string) => `Du får en e-mail, når der kommer nye punkter ${about}.`,
    submit: "Ja, følg",
    doneTitle: "Du følger nu med",
    done: (about: string) => `Vi skriver, når der kommer nye punkter ${about}. Linket til at afmelde står i hver e-mail.`,
  },
  end: {
    title: "Afmeld e-mails",
    lead: (about: string) => `Du får ikke flere e-mails med nye punkter ${about}, og din adresse slettes.`,
    submit: "Afmeld",
    doneTitle: "Du er afmeldt",
    done: "Din adresse er slettet. Du får ikke flere e-mails om det, du fulgte.",
  },
  goneTitle: "Linket gælder ikke længere",
  gone: "Det er enten afmeldt eller aldrig bekræftet. Er det afmeldt, er adressen slettet.",
  withdrawn: "om noget, der ikke længere er offentligt",
  confirmation: {
    subject: "Bekræft, at du vil følge med",
    body: (about: string, link: string) =>
      `Du – eller en anden – har bedt Referatportalen om e-mails med nye punkter ${about}.\n\nBekræft her:\n${link}\n\nVar det ikke dig, skal du ikke gøre noget: Så hører du ikke fra os igen, og adressen slettes efter tre dage.\n`,
  },
  reminder: {
    subject: "Du følger allerede med",
    body: (about: string, link: string) =>
      `Du har bedt om e-mails med nye punkter ${about}, og dem får du allerede.\n\nVil du ikke have dem mere, så afmeld her:\n${link}\n`,
  },
  news: {
    subject: (count: number, named: string) => `${plural(count, "nyt punkt", "nye punkter")}: ${named}`,
    footer: (named: string, link: string) =>
      `--\nDu får denne e-mail, fordi du følger ${named} på Referatportalen.\nAfmeld, og få din adresse slettet:\n${link}\n`,
  },
};
