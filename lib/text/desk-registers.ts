/** Words of the page that leads to what the secretariat keeps lists of. */
export const deskRegistersText = {
  title: "Registre",
  lead: "Det, portalen ved ud over referaterne, og som sekretariatet selv kan rette.",
  back: "Registre",
  registers: [
    { label: "Ordliste", href: "/sekretariat/ordliste", note: "Ord, der forklares for læserne." },
    { label: "Synonymer", href: "/sekretariat/synonymer", note: "Ord, der betyder det samme i søgningen." },
  ],
};
