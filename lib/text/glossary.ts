/** Words of the glossary, and of its notes within a text. */
export const glossaryText = {
  title: "Ordliste",
  lead: "Ord, som referaterne bruger, i korte træk. Forklaringerne er portalens egne og står ikke i referaterne.",
  none: "Ordlisten er tom.",
  missing: "Mangler der et ord?",
  report: "Skriv til sekretariatet",
  explain: (term: string) => `Forklaring af ${term}`,
  all: "Ordliste",
};
