/** Words of signing in at the desk, and of a user's own account. */
export const deskAccountText = {
  signIn: {
    title: "Log ind",
    lead: "For sekretariatet. Referaterne kan alle læse uden at logge ind.",
    email: "E-mail",
    password: "Adgangskode",
    submit: "Log ind",
    refused: "E-mail og adgangskode passer ikke sammen. Prøv igen, eller bed en administrator om en ny adgangskode.",
    locked: "Der er forsøgt for mange gange. Vent et kvarter, og prøv igen.",
    provider: (name: string) => `Log ind hos ${name}`,
    providerRefused:
      "Du blev ikke lukket ind. Din e-mail skal være oprettet her, og kommunens login skal stå inde for den. Spørg en administrator.",
    or: "Eller med adgangskode",
  },
  account: {
    title: "Din konto",
    name: "Navn",
    email: "E-mail",
    role: "Rolle",
    temporary: {
      heading: "Vælg din egen adgangskode.",
      text: "Du bruger en midlertidig adgangskode. Når du har valgt din egen, kan du arbejde videre.",
    },
  },
  password: {
    heading: "Skift adgangskode",
    hint: (min: number) => `Mindst ${min} tegn. En sætning, du kan huske, er bedre end et kort ord med tegn i.`,
    current: "Nuværende adgangskode",
    next: "Ny adgangskode",
    again: "Ny adgangskode igen",
    submit: "Skift adgangskode",
    done: "Adgangskoden er skiftet. Andre steder, hvor du var logget ind, er logget ud.",
    wrong: "Den nuværende adgangskode er forkert.",
    locked: "Der er forsøgt for mange gange. Vent et kvarter, og prøv igen.",
    short: (min: number) => `Den nye adgangskode er for kort. Den skal have mindst ${min} tegn.`,
    long: (max: number) => `Den nye adgangskode er for lang. Den må have højst ${max} tegn.`,
    different: "De to nye adgangskoder er ikke ens.",
    same: "Den nye adgangskode er den samme som den gamle.",
  },
  sessions: {
    heading: "Log ud overalt",
    text: "Har du glemt at logge ud et sted, eller er en computer blevet væk, så log ud alle steder på én gang, også her.",
    submit: "Log ud overalt",
  },
};
