/** Thrown when something stands in the way of publishing a revision. `reasons` are Danish sentences for the one who tried. */
export class PublishBlockedError extends Error {
  override readonly name = "PublishBlockedError";

  constructor(readonly reasons: string[]) {
    super(`Versionen kan ikke offentliggøres: ${reasons.join(" ")}`);
  }
}

/** What can stand in the way besides the parser's own doubts. */
export const blockReasons = {
  withdrawn: "Mødet er trukket tilbage.",
  noReason: "Skriv, hvorfor referatet udgives på ny. Grunden er offentlig.",
  withheld:
    "Noget, der er trukket tilbage, ville blive offentligt igen, fordi punkter er delt, lagt sammen eller læst anderledes i kladden. Fortryd det først.",
  earlier: "En nyere version af mødet er allerede offentlig.",
  agenda: "Mødets referat er allerede offentligt, og en dagsorden træder ikke i stedet for det.",
  scheduler: "Den, der satte tidspunktet, må ikke længere offentliggøre.",
  fault: "Der skete en fejl i portalen, da tidspunktet kom. Den, der driver portalen, kan se hvilken.",
  correctedNumber: (point: number | null) =>
    `Muligt CPR-nummer i en rettelse${point === null ? "" : ` af punkt ${point}`}. Fortryd rettelsen, og skriv den igen uden tallet.`,
  personalNumber: (line: number) => {
    const place = line > 0 ? `linje ${line}` : line === 0 ? "filens navn" : "filens egenskaber eller sidehoved";
    return `Muligt CPR-nummer i ${place}.`;
  },
} as const;
