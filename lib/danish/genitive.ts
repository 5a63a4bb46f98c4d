/** "Odense Kommunes"; a word that already ends in an s-sound takes an apostrophe: "Aarhus'". */
export function genitive(name: string): string {
  return /[sxz]$/iu.test(name) ? `${name}'` : `${name}s`;
}
