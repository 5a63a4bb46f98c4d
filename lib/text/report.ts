/** Words of the two forms that reach the secretariat. */
export const reportText = {
  forms: {
    error: {
      title: "Meld en fejl",
      lead: "Er noget læst forkert, står en stemme hos den forkerte, eller mangler der noget? Skriv det her, så ser sekretariatet på det.",
      message: "Hvad er forkert?",
      messageHint: "Skriv gerne, hvad der står, og hvad der skulle stå. Linjenummeret i kilden hjælper.",
    },
    personalData: {
      title: "Meld persondata",
      lead: "Har du fundet oplysninger om en privatperson, som ikke burde være offentlige? Skriv, hvor de står, så ser sekretariatet på det.",
      message: "Hvor står det, og hvad drejer det sig om?",
      messageHint: "Skriv ikke selve oplysningen. Skriv aldrig et CPR-nummer her.",
    },
  },
  page: "Hvilken side drejer det sig om?",
  pageHint: "Adressen på siden, eller udvalg, dato og punkt.",
  email: "Din e-mail, hvis du vil have svar",
  emailHint: "Du kan lade feltet være tomt. E-mailen bruges kun til at svare dig.",
  submit: "Send til sekretariatet",
  faults: {
    page: "Skriv, hvilken side det drejer sig om, med højst 500 tegn.",
    message: "Skriv mindst 10 og højst 4.000 tegn.",
    email: "Skriv en e-mail som navn@eksempel.dk, eller lad feltet være tomt.",
  },
  failed: "Din besked er ikke sendt endnu. Ret det, der er markeret nedenfor.",
  tooMany:
    "Din besked er ikke sendt. Der er sendt for mange beskeder på kort tid. Vent et kvarter, og prøv igen; teksten står stadig nedenfor.",
  privacy: "Beskeden gemmes hos sekretariatet, til den er behandlet. Den bliver ikke vist på portalen.",
  receipt: {
    title: "Beskeden er sendt",
    lead: (number: number) => `Sekretariatet har modtaget din besked. Den har nummer ${number}.`,
    next: "Sekretariatet ser på den. Har du skrevet en e-mail, får du svar dér. Rettes noget, står det under »Ændringer«.",
    home: "Til forsiden",
    changes: "Se ændringer",
  },
};
