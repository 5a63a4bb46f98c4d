/** Words of the page that leads to what the secretariat keeps lists of. */
export const deskRegistersText = {
  title: "Registre",
  lead: "Det, portalen ved ud over referaterne, og som sekretariatet selv kan rette.",
  back: "Registre",
  registers: [
    { label: "Personer", href: "/sekretariat/personer", note: "Navne, stavemåder og partier." },
    { label: "Partier", href: "/sekretariat/partier", note: "Hvad et bogstav stod for i en valgperiode." },
    { label: "Udvalg", href: "/sekretariat/udvalg", note: "Navne, korte navne og valgperioder." },
    { label: "Ordliste", href: "/sekretariat/ordliste", note: "Ord, der forklares for læserne." },
    { label: "Synonymer", href: "/sekretariat/synonymer", note: "Ord, der betyder det samme i søgningen." },
  ],
};
