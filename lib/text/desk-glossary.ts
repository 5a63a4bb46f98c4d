/** Words of the page where the glossary is edited. */
export const deskGlossaryText = {
  title: "Ordliste",
  lead: "Ordene forklares for læserne, første gang de står i et punkt. Ændringer ses på portalen med det samme.",
  see: "Se ordlisten på portalen",
  words: "Ord",
  none: "Ordlisten er tom.",
  add: "Tilføj et ord",
  term: "Ord",
  forms: "Andre måder at skrive det på",
  formsHint: "Én på hver linje, for eksempel bestemt form og flertal.",
  explanation: "Forklaring",
  explanationHint: "En eller to sætninger, som alle kan forstå.",
  submitNew: "Tilføj",
  submit: (term: string) => `Gem »${term}«`,
  remove: (term: string) => `Fjern »${term}«`,
  done: { saved: "Ordet er gemt.", removed: "Ordet er fjernet." },
  faults: {
    empty: "Skriv både et ord og en forklaring.",
    taken: "Et andet ord i listen skrives på samme måde.",
    gone: "Ordet er fjernet af en anden.",
  },
};
