/** THE PLACE for laws that texts call by several names. `law` is what all of them are found under; names are in lower case. */
export const laws: readonly { law: string; names: readonly string[] }[] = [
  { law: "serviceloven", names: ["serviceloven", "lov om social service", "sel"] },
  { law: "barnets lov", names: ["barnets lov", "barnetslov"] },
  { law: "beskæftigelsesindsatsloven", names: ["beskæftigelsesindsatsloven", "lov om aktiv beskæftigelsesindsats", "lab-loven", "lab"] },
  { law: "aktivloven", names: ["aktivloven", "lov om aktiv socialpolitik", "las"] },
  {
    law: "kommunestyrelsesloven",
    names: ["kommunestyrelsesloven", "styrelsesloven", "kommunalstyrelsesloven", "lov om kommunernes styrelse"],
  },
  { law: "planloven", names: ["planloven", "lov om planlægning"] },
  { law: "folkeskoleloven", names: ["folkeskoleloven", "lov om folkeskolen"] },
  { law: "sundhedsloven", names: ["sundhedsloven", "lov om sundhed"] },
  { law: "dagtilbudsloven", names: ["dagtilbudsloven", "lov om dagtilbud"] },
  { law: "retssikkerhedsloven", names: ["retssikkerhedsloven", "lov om retssikkerhed og administration på det sociale område"] },
  { law: "almenboligloven", names: ["almenboligloven", "lov om almene boliger"] },
  { law: "offentlighedsloven", names: ["offentlighedsloven", "lov om offentlighed i forvaltningen"] },
  { law: "ældreloven", names: ["ældreloven", "lov om ældre"] },
];

/** The names that are more than a word ending in -loven, as a pattern, the longer ones first. */
export const lawsInWords = laws
  .flatMap(({ names }) => names)
  .filter((name) => !/^[\p{L}-]+loven$/u.test(name))
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(" ", String.raw`\s`))
  .join("|");
