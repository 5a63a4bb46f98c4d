/** Words of the pages that are shown when something is missing or went wrong. */
export const errorText = {
  notFound: {
    title: "Siden findes ikke",
    lead: "Der er ikke offentliggjort noget på adressen. Se efter, om den er skrevet rigtigt. Et møde eller punkt, der er trukket tilbage, beholder sin egen adresse, og dér står hvornår og hvorfor.",
    search: "Søg i stedet",
    hint: "Har du et sagsnummer, så skriv det, fx",
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
