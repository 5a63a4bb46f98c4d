/** Words of the page where the synonyms of the search are edited. */
export const deskSynonymsText = {
  title: "Synonymer",
  lead: "Ord, der betyder det samme for den, der søger. Søger nogen på det ene, findes de andre også. Ændringer virker fra næste søgning.",
  add: { heading: "Tilføj ord, der betyder det samme", submit: "Tilføj" },
  entries: "Sekretariatets ord",
  none: "Sekretariatet har ikke skrevet nogen ord endnu.",
  words: "Ord",
  wordsHint: "Ét ord på hver linje, mindst to. Skriv ordet i grundform; søgningen kender selv bøjningerne.",
  submit: (words: string) => `Gem »${words}«`,
  remove: (words: string) => `Fjern »${words}«`,
  standard: "Portalens egne ord",
  standardLead: "De følger med portalen og virker ved siden af jeres.",
  done: { saved: "Ordene er gemt.", removed: "Ordene er fjernet." },
  faults: {
    few: "Skriv mindst to forskellige ord.",
    phrase: "Skriv ét ord på hver linje, uden mellemrum og tegn.",
    gone: "Ordene er fjernet af en anden.",
  },
};
