/**
 * The main groups of KLE with their names, from the list of OS2KLE 3.23 (KLE of February 2026): they hold without any import, since they change
 * once in a decade.
 */
const names: Readonly<Record<string, string>> = {
  "00": "Kommunens styrelse",
  "01": "Fysisk planlægning og naturbeskyttelse",
  "02": "Byggeri",
  "03": "Boliger",
  "04": "Parker, fritids- / idrætsanlæg og landskabspleje",
  "05": "Veje og trafik",
  "06": "Spildevand og vandløb",
  "07": "Affald og genanvendelse",
  "08": "Havne og lufthavne",
  "09": "Miljøbeskyttelse",
  "13": "Forsyning",
  "14": "Beredskab",
  "15": "Organisering og understøttelse af beskæftigelsesindsatsen",
  "17": "Folkeskoleundervisning",
  "18": "Folkeoplysning og ungdomsskoler",
  "19": "Kulturhistoriske institutioner",
  "20": "Kulturvirksomhed",
  "21": "Biblioteker",
  "22": "Regulering af private erhverv",
  "23": "Borgerlige forhold",
  "24": "Erhvervsforhold",
  "25": "Beskatning",
  "27": "Social service",
  "28": "Dag-, fritids- og klubtilbud",
  "29": "Sundhed",
  "30": "Andre myndigheders opgaver",
  "32": "Kontante ydelser",
  "34": "Hjælp og støtte til børn og unge",
  "54": "Uddannelse",
  "81": "Kommunens personale",
  "82": "Kommunens ejendomme og lokaler",
  "83": "Kommunens driftsmidler og inventar",
  "84": "Offentlige valg",
  "85": "Kommunens administrative systemer",
  "86": "Kommunal selvforsyning mv.",
  "87": "Kommunens arbejdsmiljø",
  "88": "Kommunens indkøb og udbud",
};

/** The name of a main group by its number, `27`; null for a number that KLE has no group for. */
export function mainGroupName(number: string): string | null {
  return names[number] ?? null;
}

/** The numbers of the main groups in whose name a word begins that way. */
export function mainGroupsNamed(beginning: string): string[] {
  const wanted = beginning.toLowerCase();
  const begins = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.startsWith(wanted)) || name.toLowerCase() === wanted;
  return Object.entries(names).flatMap(([number, name]) => (begins(name) ? [number] : []));
}
