/** Words of the page about the portal. Each part is a list of paragraphs. */
export const aboutText = {
  title: "Om portalen",
  lead: "Referatportalen viser, hvad politiske udvalg har besluttet, og hvor i referatet det står.",
  onThisPage: "På denne side",
  marks: {
    heading: "Sådan læses mærkerne",
    shapes: "Fyldt form: en afgørelse. Ring: ingen afgørelse. Formen, ordet og farven siger det samme; de to første er nok.",
    suffixes:
      "»Med tilføjelse« betyder, at udvalget føjede noget til indstillingen. »Ændret« betyder, at et ændringsforslag blev vedtaget. Et ændringsforslag har sit eget mærke og låner aldrig punktets.",
    votes:
      "Ved en afstemning står hver plads for et medlem: fyldt er for, hul er imod, skraveret er undlod, stiplet deltog ikke. Bogstavet er det parti, som står i referatet.",
  },
  sections: [
    {
      id: "metode",
      heading: "Metode og kilder",
      paragraphs: [
        "Kilden er referatet, som kommunen har skrevet det. Et program læser det linje for linje og finder punkter, indstillinger, beslutninger, afstemninger og fravær. Ordene bliver ikke ændret; kun anførselstegn, tankestreger og lignende kan se anderledes ud end i filen.",
        "Hver oplysning har et linjenummer, der fører til stedet i kilden, og den oprindelige fil kan hentes dér. Filens fingeraftryk (SHA-256) viser, at den er den samme.",
        "Et punkts udfald er læst af beslutningens egen sætning. Har referatet kun stemmer og ingen konklusion, står der »Udledt af stemmerne«. Har punktet ingen beslutning, står der »Uden beslutning«. Vi gætter ikke.",
        "Intet er offentligt, før et referat er udgivet i portalen.",
      ],
    },
    {
      id: "begraensninger",
      heading: "Kendte begrænsninger",
      paragraphs: [
        "Samlingen er de referater, der er lagt ind. Mangler et møde, siger det intet om, hvorvidt det har været holdt.",
        "Stemmetal vises kun, når referatet nævner alle, der stemte, ved navn. Ellers vises ordene, som de står.",
        "Et navn, der er stavet på to måder, er to navne, indtil nogen har bekræftet, at det er den samme person. Et parti vises kun, når referatet selv skriver bogstavet.",
        "Bilag er nævnt, men filerne er ikke i samlingen.",
        "Søgningen finder ord i andre bøjninger. Giver det ingen træf, leder den efter dem inde i længere ord. Den retter ikke slåfejl.",
      ],
    },
    {
      id: "persondata",
      heading: "Persondata",
      paragraphs: [
        "Referaterne er offentlige. Politikernes navne, partier og stemmer står her, fordi de står der.",
        "Finder du oplysninger om en privatperson, som ikke burde være offentlige, så skriv til kommunen. Et møde eller et punkt kan trækkes tilbage; adressen bliver og siger hvornår og hvorfor.",
      ],
    },
    {
      id: "cookies",
      heading: "Ingen cookies, ingen sporing",
      paragraphs: [
        "Portalen sætter ingen cookies, måler ikke, hvad du læser, og henter intet fra andre servere.",
        "Vælger du lyst eller mørkt udseende, eller slår du genvejstasterne fra, gemmes det i din egen browser og sendes ikke videre. Alt kan læses uden JavaScript.",
      ],
    },
    {
      id: "data",
      heading: "Data",
      paragraphs: ["Enhver søgning kan hentes som JSON med de samme parametre som søgesiden:"],
    },
    {
      id: "licens",
      heading: "Licens",
      paragraphs: [
        "Portalens kildekode er fri under MIT-licensen. Skrifterne er Source Serif 4 og Source Sans 3 (SIL Open Font License 1.1). Referaterne er kommunens.",
      ],
    },
  ],
  dataAddress: "/api/v1/search?q=…",
};
