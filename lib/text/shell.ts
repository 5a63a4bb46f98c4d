/** Words of the frame around every page. */
export const shellText = {
  name: "Referatportalen",
  description: "Se, hvad de politiske udvalg har besluttet. Hver oplysning kan føres tilbage til linjen i det oprindelige referat.",
  title: (page: string) => `${page} – Referatportalen`,
  skip: "Spring til indhold",
  mainMenu: "Hovedmenu",
  menu: "Menu",
  breadcrumbs: "Brødkrumme",
  pages: [
    { label: "Møder", href: "/moeder" },
    { label: "Udvalg", href: "/udvalg" },
    { label: "Sager", href: "/sager" },
    { label: "Emner", href: "/emner" },
    { label: "Afstemninger", href: "/afstemninger" },
    { label: "Personer", href: "/personer" },
  ],
  /** What the bar has no room for: in the menu of a phone, and on the pages above that they belong to. */
  morePages: [
    { label: "Partier", href: "/partier" },
    { label: "Kalender", href: "/kalender" },
  ],
  search: "Søg",
  searchLabel: "Søg efter emne, sagsnummer, politiker eller parti",
  searchPlaceholder: "Søg i referater",
  searchForm: "Referater",
  footer: [
    {
      heading: "Om portalen",
      links: [
        { label: "Sådan læses mærkerne", href: "/om#maerker" },
        { label: "Metode og kilder", href: "/om#metode" },
        { label: "Kendte begrænsninger", href: "/om#begraensninger" },
        { label: "Ordliste", href: "/ordliste" },
      ],
    },
    {
      heading: "Samlingen",
      links: [
        { label: "Hvad er med, og hvad mangler", href: "/samlingen" },
        { label: "Ændringer", href: "/aendringer" },
        { label: "Mødekalender", href: "/kalender" },
        { label: "Partier", href: "/partier" },
        { label: "Data til genbrug", href: "/data" },
        { label: "Meld en fejl", href: "/om/meld-fejl" },
      ],
    },
    {
      heading: "Vilkår",
      links: [
        { label: "Tilgængelighedserklæring", href: "/om/tilgaengelighed" },
        { label: "Persondata", href: "/om#persondata" },
        { label: "Ingen cookies, ingen sporing", href: "/om#cookies" },
        { label: "Licens", href: "/om#licens" },
      ],
    },
  ],
  theme: {
    heading: "Udseende",
    choices: [
      { value: "", label: "Følg enheden" },
      { value: "light", label: "Lyst" },
      { value: "dark", label: "Mørkt" },
    ],
  },
  shortcuts: { label: "Genvejstaster:", search: "søg", next: "næste", previous: "forrige" },
  examples: {
    heading: "Eksempler.",
    all: "Kommunen, udvalget, personerne og sagerne er opdigtede. De forsvinder, når det første rigtige referat er offentliggjort.",
    some: "Nogle af referaterne er opdigtede eksempler, også i lister, tal og søgning. På deres egne sider og i de fleste lister står der »opdigtet eksempel«.",
    mark: "opdigtet eksempel",
  },
};
