/** THE PLACE for words that name a deciding body, alone or as the end of its name. */
export const bodyWords = [
  "udvalget",
  "udvalg",
  "byrådet",
  "byråd",
  "kommunalbestyrelsen",
  "borgerrepræsentationen",
  "regionsrådet",
  "rådet",
  "magistraten",
  "bestyrelsen",
  "nævnet",
  "komiteen",
] as const;

/** Who speaks for the body at the beginning of a sentence: `Et flertal i udvalget …`. */
export const majorityWords = "(?:[Ee]t (?:enigt|samlet|flertal (?:i|af))|[Ff]lertallet (?:i|af))";
