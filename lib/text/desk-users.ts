/** Words of user administration, at the desk and on the command line. */
export const deskUsersText = {
  faults: {
    exists: "Der er allerede en bruger med den e-mail.",
    unknown: "Der er ingen bruger med den e-mail.",
    lastAdministrator: "Det er den sidste administrator. Giv først en anden rollen.",
    own: "Du kan ikke ændre din egen adgang. Bed en anden administrator om det.",
    address: "Det er ikke en e-mailadresse.",
  },
  command: {
    usage: [
      "Brug: npm run user -- add E-MAIL --role ROLLE [--name NAVN] [--password-stdin]",
      "      npm run user -- role E-MAIL ROLLE",
      "      npm run user -- reset E-MAIL [--password-stdin]",
      "      npm run user -- disable E-MAIL",
      "      npm run user -- list",
    ].join("\n"),
    roles: (roles: string) => `Rollen skal være en af: ${roles}.`,
    length: (min: number) => `Adgangskoden skal have mindst ${min} tegn.`,
    added: (email: string) => `${email} er oprettet.`,
    roleChanged: (email: string, role: string) => `${email} er nu ${role}.`,
    reset: (email: string) => `${email} er nulstillet: ny adgangskode, ingen kode fra en app, logget ud overalt.`,
    disabled: (email: string) => `${email} er lukket ude.`,
    password: (password: string) => `Midlertidig adgangskode, som skal skiftes: ${password}`,
    shutOut: "lukket ude",
    none: "Der er ingen brugere endnu.",
  },
};
