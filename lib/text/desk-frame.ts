/** Words of the frame around every page of the secretariat's desk. */
export const deskFrameText = {
  name: "Referatportalen",
  desk: "Sekretariat",
  mainMenu: "Sekretariatets menu",
  pages: [
    { label: "Referater", href: "/sekretariat" },
    { label: "Upload", href: "/sekretariat/upload" },
    { label: "Henvendelser", href: "/sekretariat/henvendelser" },
    { label: "Registre", href: "/sekretariat/registre" },
    { label: "Hændelser", href: "/sekretariat/haendelser" },
    { label: "Brugere", href: "/sekretariat/brugere" },
    { label: "Hjælp", href: "/sekretariat/hjaelp" },
    { label: "Din konto", href: "/sekretariat/konto" },
  ],
  portal: { label: "Se portalen", href: "/" },
  signedInAs: (name: string, role: string) => `Logget ind: ${name}, ${role}`,
  signOut: "Log ud",
  roles: { laeser: "læser", redaktoer: "redaktør", udgiver: "udgiver", administrator: "administrator" },
  forbidden: {
    title: "Det har du ikke adgang til",
    lead: "Siden kræver en anden rolle end din. Bed en administrator om at ændre den, hvis du skal bruge den.",
    back: "Til oversigten",
  },
  notFound: {
    title: "Siden findes ikke",
    lead: "Adressen er forkert, eller det, den viste, er slettet.",
    back: "Til oversigten",
  },
};
