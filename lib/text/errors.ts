/** Words of the pages that are shown when something is missing or went wrong. */
export const errorText = {
  notFound: {
    title: "Siden findes ikke",
    lead: "Adressen er forkert, eller punktet er trukket tilbage. Et punkt, der er trukket tilbage, beholder sin adresse og viser hvorfor, så tjek først, om adressen er skrevet rigtigt.",
    search: "Søg i stedet",
    hint: "Har du et sagsnummer, så skriv det, fx",
    exampleCaseNumber: "27.03.08-A21-1-23",
    links: [
      { label: "Alle møder", href: "/moeder" },
      { label: "Alle udvalg", href: "/udvalg" },
      { label: "Forsiden", href: "/" },
    ],
  },
  failure: {
    title: "Siden kan ikke vises lige nu",
    lead: "Det er vores fejl, ikke din. Intet er gået tabt: referaterne ligger, hvor de plejer, og adressen er den rigtige.",
    again: "Prøv igen",
    home: "Gå til forsiden",
    reference: (digest: string) => `Skriver du til os om fejlen, så nævn ${digest}.`,
  },
};
