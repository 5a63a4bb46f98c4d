import { plural } from "@/lib/danish/plural";

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
        "Hver oplysning har et linjenummer, der fører til stedet i kilden, og filen kan hentes dér. Dens fingeraftryk (SHA-256) viser, at den er den samme.",
        "Er et personnummer fjernet, er det en tekst uden nummeret, der kan hentes, og fingeraftrykket er dens. Er noget i filen trukket tilbage, eller er det ikke afgjort, om et tal er et personnummer, kan filen ikke hentes, og den har intet fingeraftryk her.",
        "Et punkts udfald er læst af beslutningens egen sætning. Har referatet kun stemmer og ingen konklusion, står der »Udledt af stemmerne«. Har punktet ingen beslutning, står der »Uden beslutning«. Vi gætter ikke.",
        "Intet er offentligt, før et referat er udgivet i portalen.",
        "Når sekretariatet har rettet en læsning, eller et referat er udgivet på ny, står det under »Ændringer« sammen med det, der stod før.",
      ],
    },
    {
      id: "begraensninger",
      heading: "Kendte begrænsninger",
      paragraphs: [
        "Samlingen er de referater, der er lagt ind. Mangler et møde, siger det intet om, hvorvidt det har været holdt.",
        "Stemmetal vises kun, når referatet nævner alle, der stemte, ved navn. Ellers vises ordene, som de står.",
        "Et navn, der er stavet på to måder, er to navne, indtil nogen har bekræftet, at det er den samme person. Ved en stemme står et parti kun, når referatet selv skriver bogstavet. På en persons side kan sekretariatet desuden have skrevet partiet i en valgperiode.",
        "Bilag står, som referatet nævner dem. Nogle af filerne kan hentes; resten er ikke i samlingen.",
        "Søgningen finder ord i andre bøjninger. Giver det ingen træf, leder den efter dem inde i længere ord og efter ord, der staves næsten ens. Den finder ikke alle slåfejl.",
      ],
    },
    {
      id: "persondata",
      heading: "Persondata",
      paragraphs: [
        "Referaterne er offentlige. Politikernes navne, partier og stemmer står her, fordi de står der.",
        "Finder du oplysninger om en privatperson, som ikke burde være offentlige, så skriv til sekretariatet. Et møde, et punkt eller et bilag kan trækkes tilbage; adressen bliver og siger hvornår og hvorfor.",
        "Følger du noget på e-mail, gemmes din e-mailadresse, og hvad du følger, indtil du afmelder det. Bekræfter du ikke, slettes de efter tre dage.",
        "Skriver du til sekretariatet, gemmes din besked og den e-mail, du selv har skrevet, til henvendelsen er behandlet. De vises ikke på portalen.",
        "For at holde maskiner ude tælles det i højst to døgn, hvor mange beskeder og ønsker om at følge noget der kommer fra en netadresse, og hvor mange bekræftelser der sendes til en e-mailadresse. Adressen selv gemmes ikke, kun et fingeraftryk, der ikke kan regnes tilbage uden portalens egen nøgle.",
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
  links: {
    metode: [
      { label: "Ændringer", href: "/aendringer" },
      { label: "Samlingen: hvad er med, og hvad mangler", href: "/samlingen" },
      { label: "Meld en fejl", href: "/om/meld-fejl" },
    ],
    begraensninger: [{ label: "Ordliste", href: "/ordliste" }],
    persondata: [{ label: "Meld persondata", href: "/om/meld-persondata" }],
  } as Readonly<Record<string, readonly { label: string; href: string }[]>>,
  score: {
    heading: "Så godt læser programmet",
    lead: (documents: number, labels: number, date: string, version: string) =>
      `Målt ${date} med læserens version ${version} på ${plural(documents, "referat", "referater")}, hvor mennesker har noteret ${plural(labels, "oplysning", "oplysninger")}.`,
    caveat:
      "Programmet er udviklet med blandt andet disse referater. Tallene siger, at det læser dem rigtigt; de lover ikke det samme for referater, som er skrevet på en anden måde.",
    caption: "Andel læst rigtigt, felt for felt",
    columns: { field: "Felt", precision: "Af det læste er rigtigt", recall: "Af det noterede er fundet", labelled: "Noteret" },
    fields: {
      "meeting.committee": "Mødets udvalg",
      "meeting.date": "Mødets dato",
      "meeting.time": "Mødets klokkeslæt",
      "meeting.place": "Mødets sted",
      "meeting.term": "Valgperiode",
      contents: "Indholdsfortegnelse",
      point: "Punkter",
      "point.title": "Punktets titel",
      "point.caseType": "Sagstype",
      "point.initiative": "Initiativretssag",
      "point.caseNumber": "Sagsnummer",
      "point.tables": "Antal tabeller",
      section: "Afsnit",
      "recommendation.text": "Indstillingens tekst",
      "recommendation.proposer": "Hvem der indstiller",
      "recommendation.item": "Indstillingens led",
      "decision.text": "Beslutningens tekst",
      "decision.outcome": "Beslutningens udfald",
      "decision.withAddition": "Med tilføjelse",
      "decision.otherBody": "Andre udvalgs beslutninger",
      amendment: "Ændringsforslag",
      "vote.ballot": "Stemmer",
      "vote.carried": "Afstemningens resultat",
      absence: "Fravær",
      attachment: "Bilag",
    } as Readonly<Record<string, string>>,
  },
  accessibility: {
    title: "Tilgængelighedserklæring",
    lead: "Alle skal kunne læse, hvad der er besluttet, også uden mus, med skærmlæser, med forstørrelse og uden JavaScript.",
    sections: [
      {
        heading: "Hvad vi følger",
        paragraphs: [
          "Vi bygger portalen efter WCAG 2.2 på niveau AA, som går videre end kravene i lov om tilgængelighed af offentlige organers websteder.",
          "Sider af de fleste slags bliver prøvet automatisk med værktøjet axe, på en bred og en smal skærm, med og uden JavaScript, og nogle af dem også i mørkt udseende.",
        ],
      },
      {
        heading: "Hvad der ikke er tilgængeligt",
        paragraphs: [
          "De oprindelige filer, som kan hentes fra et møde, er kommunens egne. En PDF kan mangle overskrifter og beskrivelser. Samme tekst står linje for linje på siden »Kilde«.",
          "Tabeller vises, som de er trykt. En tabel, som programmet ikke har kunnet læse sikkert, kan mangle overskriftsceller.",
          "Automatiske prøver finder ikke alt. Portalen er endnu ikke gennemgået af brugere af skærmlæsere.",
        ],
      },
      {
        heading: "Er der noget, du ikke kan bruge?",
        paragraphs: [
          "Skriv til sekretariatet, så finder vi en anden måde at give dig oplysningen på. Svaret er gratis.",
          "Er du ikke tilfreds med svaret, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med loven.",
        ],
      },
    ],
    report: "Skriv til sekretariatet",
  },
};
