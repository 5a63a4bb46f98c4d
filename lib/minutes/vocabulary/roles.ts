/** THE PLACE for titles before names. `plural` titles hold for every name that follows in the list, singular ones for the next alone. */
export const roleWords: readonly { word: RegExp; role: "rådmand" | "udvalgsmedlem" | null; plural: boolean }[] = [
  { word: /^rådmændene\s+/i, role: "rådmand", plural: true },
  { word: /^rådmand\s+/i, role: "rådmand", plural: false },
  { word: /^(?:udvalgs?medlemmerne|udvalgsmedlemmer)\s+/i, role: "udvalgsmedlem", plural: true },
  { word: /^udvalgsmedlem\s+/i, role: "udvalgsmedlem", plural: false },
  { word: /^(?:byråds|råds)?medlemmerne\s+/i, role: null, plural: true },
  { word: /^(?:byråds|råds)?medlem\s+/i, role: null, plural: false },
  { word: /^(?:borgmester|viceborgmester|udvalgsformand|formanden|formand|næstformand|stedfortræder)\s+/i, role: null, plural: false },
];

/** Party names and groups as minutes print them. A letter is taken only where one is printed (convention 3). */
export const groupNames: readonly RegExp[] = [
  /^(?:liste|byrådsgruppe|gruppe|partiet)n?\s+(?<letter>[A-ZÆØÅ]{1,3})$/i,
  /^\(?(?<letter>[A-ZÆØÅ])\)?$/,
  /^(?:venstre|socialdemokratiet|socialdemokraterne|(?:det )?konservative(?: folkeparti)?|enhedslisten(?: de rød-grønne)?|(?:det )?radikale(?: venstre)?|sf|socialistisk folkeparti|dansk folkeparti|liberal alliance|alternativet|danmarksdemokraterne|moderaterne|nye borgerlige|kristendemokraterne|løsgænger(?:en|ne)?)(?: odense)?$/i,
  /^(?:EL|RV|KF|DF|LA|DD|ALT|KD|NB|UFP|SP)$/,
  /^\p{Lu}\p{L}+listen$/u,
  /^(?:\p{Lu}\p{L}+s|det konservative folkepartis) byrådsgruppe$/iu,
];

/** Whole bodies and remainders. They vote, but nobody is named (convention 3). */
export const unnamedVoters =
  /^(?:(?:alle|de|samtlige|resten af|den øvrige del af)\s+)?(?:øvrige|andre|resterende|resten)?(?:\s*(?:af|i)\s+udvalget)?\s*(?:(?:tilstedeværende|fremmødte)\s+)?(?:medlemmer(?:ne)?(?: af udvalget| i udvalget)?|udvalgsmedlemmer(?:ne)?|udvalget|udvalgets medlemmer|byrådet|ingen(?: medlemmer)?|et (?:enigt|samlet|flertal|mindretal)(?: i)?(?: byråd(?:et)?| udvalg(?:et)?)?|flertallet|mindretallet|\d+(?: medlemmer)?)$/i;
