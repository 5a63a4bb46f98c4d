import type { ProblemKind } from "./problem";

/** Words of the page about the data. */
export const dataText = {
  title: "Data til genbrug",
  lead: "Hele samlingen kan hentes og bruges igen: som filer, gennem et API, i åbne standarder, som feeds og som kalendere.",
  dataset: "Beslutninger, afstemninger og fravær i kommunens udvalg",
  onThisPage: "På denne side",
  license: {
    id: "licens",
    heading: "Licens",
    given: "Kommunen stiller data til rådighed under denne licens:",
    none: "Kommunen har ikke angivet en licens for sine data. Spørg kommunen, hvis det betyder noget for dit brug.",
    terms:
      "Alle må hente uden at spørge og uden nøgle. Skriv gerne, hvor oplysningerne kommer fra, og link til punktet; så kan andre efterprøve dem i kilden.",
  },
  withdrawal: {
    id: "tilbagetraekning",
    heading: "Når noget trækkes tilbage",
    paragraphs: [
      "Et møde eller et punkt kan trækkes tilbage. Det forsvinder straks fra filerne og listerne; dets egen adresse i API'et svarer 410 med tid og grund. I OParl står det som slettet, i feeds bliver det til en besked, og i kalendere bliver mødet aflyst.",
      "Gem derfor ikke data længere, end du kan holde dem ved lige. Hent igen, eller spørg med If-None-Match: Er intet ændret, svarer portalen 304 uden indhold.",
    ],
  },
  files: {
    id: "filer",
    heading: "Hele samlingen som filer",
    lead: "Filerne skrives, når du henter dem. Størrelse og fingeraftryk (SHA-256) gælder samlingen, som den er nu.",
    caption: "Filer med hele samlingen",
    columns: { file: "Fil", holds: "Indhold", size: "Bytes" },
    fingerprint: "SHA-256",
    csv: "Alle portalens CSV-filer er skrevet på samme måde, også dem fra søgesiden og afstemningerne: UTF-8 med mærke (BOM), komma mellem felterne, anførselstegn om felter med komma eller linjeskift, og overskrifter i første række. Datoer er år-måned-dag, tal er hele og uden skilletegn, ja og nej står som »ja« og »nej«, og en tom celle betyder, at referatet intet siger. Adresser er hele. En celle, der begynder som en formel, har en apostrof foran, så et regneark ikke regner på den.",
    spreadsheet: "Åbner et dansk regneark alt i én kolonne, så hent filen med »Data« og »Fra tekst/CSV«, og vælg komma som skilletegn.",
    jsonl: "JSON Lines-filen har ét punkt pr. linje i den form, som OpenAPI-beskrivelsen kalder Point.",
    columnsOf: (file: string) => `Kolonner i ${file}`,
  },
  api: {
    id: "api",
    heading: "API",
    lead: "Svarene er JSON. Lister kommer side for side med links til de næste; id'er ændrer sig ikke, når et referat udgives igen.",
    described: "Beskrivelse (OpenAPI 3.1)",
    index: "Alle adresser samlet",
    caption: "Lister i API'et",
    columns: { address: "Adresse", holds: "Indhold" },
    lists: [
      { href: "/api/v1/meetings", label: "Møder" },
      { href: "/api/v1/points", label: "Punkter med indstilling, beslutning, afstemninger og fravær" },
      { href: "/api/v1/cases", label: "Sager" },
      { href: "/api/v1/persons", label: "Personer" },
      { href: "/api/v1/votes", label: "Afstemninger" },
      { href: "/api/v1/search?q=budget", label: "Søgning med søgesidens egne parametre" },
      { href: "/api/v1/downloads", label: "Filerne med kolonner og fingeraftryk" },
    ],
  },
  refusals: {
    id: "fejlsvar",
    heading: "Når et svar udebliver",
    lead: "API'et, feeds og kalendere svarer da i formen application/problem+json (RFC 9457): »type« peger på en af linjerne her, »title« og »detail« er til mennesker. OParl svarer med standardens eget fejlobjekt.",
    explained: {
      parameter:
        "Status 400. »errors« nævner hver parameter, og hvad den skal være. En parameter, API'ets lister ikke kender, er også en fejl: En stavefejl i et filter ville ellers give alt.",
      "findes-ikke": "Status 404. Der er ikke og har aldrig været offentliggjort noget på adressen.",
      "trukket-tilbage":
        "Status 410. Et møde eller et punkt var offentligt og er trukket tilbage: »withdrawnAt« siger hvornår, »reason« hvorfor; »meeting« er mødet, hvor det endnu er offentligt, og »changeUrl« stedet på listen over ændringer.",
      optaget:
        "Status 503. Der blev spurgt efter ændringer, mens noget blev offentliggjort, og det tog for længe at vente på det. Eller søgningen bag et feed tog for lang tid.",
    } satisfies Record<ProblemKind, string>,
  },
  standards: {
    id: "standarder",
    heading: "Åbne standarder",
    entries: [
      {
        href: "/api/oparl/v1.1/system",
        label: "OParl 1.1",
        text: "Møder, punkter, sager og personer, som de udveksles mellem rådsinformationssystemer. Afstemninger og fravær står i egne felter, for dem kender standarden ikke.",
      },
      { href: "/api/popolo.json", label: "Popolo", text: "Afstemninger med hver stemme, personer, udvalg og partier." },
      { href: "/sitemap.xml", label: "Sitemap", text: "Alle sider, og hvornår de sidst blev ændret." },
      { href: "/opensearch.xml", label: "OpenSearch", text: "Søg i portalen fra browserens adresselinje." },
    ],
    embedded: "Siderne om møder og punkter bærer desuden data for søgemaskiner (JSON-LD efter schema.org).",
  },
  follow: {
    id: "feeds",
    heading: "Feeds og kalendere",
    lead: "Et feed (Atom) fortæller en feedlæser, hvad der er nyt. En kalender (iCalendar) viser møderne i din egen kalender.",
    caption: "Feeds og kalendere for alle møder og for hvert udvalg",
    columns: { subject: "Hvad", feed: "Feed", calendar: "Kalender" },
    all: "Alle møder",
    feed: "Atom",
    calendar: "iCalendar",
    feedOf: (subject: string) => `Atom: ${subject}`,
    calendarOf: (subject: string) => `iCalendar: ${subject}`,
    more: "Også en sag, en person, et emne og en søgning har hver sit feed:",
    patterns: [
      "/api/feeds/cases/{sag}",
      "/api/feeds/persons/{person}",
      "/api/feeds/topics/{KLE-nummer}",
      "/api/feeds/search?q={søgning}",
      "/api/calendars/meetings/{møde}",
    ],
  },
};
