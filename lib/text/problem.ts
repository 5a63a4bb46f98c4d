/** The kinds of refusals of the open interfaces. Each stands at an anchor of its own on the page about the data. */
export const problemKinds = ["parameter", "findes-ikke", "trukket-tilbage", "optaget"] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** Words of the answers with which the open interfaces refuse: what is wrong, and for each parameter what it must be. */
export const problemText = {
  titles: {
    parameter: "En parameter giver ikke mening",
    "findes-ikke": "Der er intet på adressen",
    "trukket-tilbage": "Trukket tilbage",
    optaget: "Prøv igen om lidt",
  } satisfies Record<ProblemKind, string>,
  details: {
    parameter: "Ret de parametre, der står i »errors«, og spørg igen.",
    "findes-ikke": "Der er intet offentliggjort under denne adresse.",
    "trukket-tilbage":
      "Det var offentligt, men er det ikke længere. »withdrawnAt« siger hvornår, »reason« hvorfor, og »changeUrl« er stedet på listen over ændringer.",
    optaget:
      "Noget er ved at blive offentliggjort, og svaret skal have det med, eller søgningen tager for lang tid. »Retry-After« siger, hvor mange sekunder du bør vente.",
  } satisfies Record<ProblemKind, string>,
  unknown: "Parameteren kendes ikke her.",
  senseless: "Værdien giver ikke mening.",
  /** What the value of a parameter must be. */
  parameters: {
    page: "Skal være et helt tal fra 1 til 100.000.",
    pageSize: "Skal være et helt tal fra 1 til 200.",
    elementsPerPage: "Skal være et helt tal fra 1.",
    committee: "Skal være et udvalgs del af adressen, som »slug« i svarene.",
    caseNumber: "Skal være et sagsnummer på højst 200 tegn.",
    publishedSince: "Skal være et tidspunkt med tidszone, fx 2024-03-05T12:00:00Z.",
    created_since: "Skal være et tidspunkt med tidszone, fx 2024-03-05T12:00:00Z.",
    created_until: "Skal være et tidspunkt med tidszone, fx 2024-03-05T12:00:00Z.",
    modified_since: "Skal være et tidspunkt med tidszone, fx 2024-03-05T12:00:00Z.",
    modified_until: "Skal være et tidspunkt med tidszone, fx 2024-03-05T12:00:00Z.",
    q: "Må højst være 500 tegn.",
    udfald: "Skal være et udfald, som søgesiden skriver det i sin adresse.",
    udvalg: "Skal være et udvalgs del af adressen.",
    aar: "Skal være et årstal.",
    uenighed: "Skal være »afstemning« eller »aendringsforslag«.",
    parti: "Skal være et partibogstav.",
    type: "Skal være A, B, C, D eller E.",
    emne: "Skal være en KLE-hovedgruppe med to cifre.",
    sort: "Skal være »relevans«, »nyeste« eller »aeldste«.",
  },
};
