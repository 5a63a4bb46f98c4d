/** The desk's help page, in plain Danish. */
export const deskHelpText = {
  title: "Hjælp",
  lead: "Sådan kommer et referat fra fil til borgerne, og hvad du gør, når noget er galt.",
  contents: "På siden",
  sections: [
    {
      id: "vej",
      heading: "Fra fil til borgerne",
      paragraphs: [
        "Et referat kommer ind som fil, eller som tekst, der bliver sat ind, og bliver læst af portalen. Det, der blev læst, er en kladde. Ingen uden for sekretariatet kan se den.",
        "Portalen skriver, hvad den er i tvivl om. Nogle advarsler spærrer: de skal afgøres, før referatet kan offentliggøres. Andre bør ses, for eksempel en adresse, der kan være en privat persons. Resten er til orientering.",
        "Mangler der en stemme, et fravær eller en forslagsstiller, så tilføj navnet under punktet, som det står i kilden. Alt kan fortrydes.",
        "»Se, hvordan det bliver« viser mødet og punkterne med jeres rettelser, præcis som borgerne vil se dem. Kun sekretariatet kan se det.",
        "Når advarslerne er afgjort, kan en udgiver offentliggøre referatet. Først da kan borgerne se det.",
        "Er der sat et tidspunkt, og står noget i vejen, når det kommer, bliver kladden liggende. Oversigten og kladden siger hvorfor, og portalen prøver ikke igen af sig selv.",
        "Med tasterne vælger du frit i et felt: der gemmes først, når du går videre fra det.",
      ],
    },
    {
      id: "roller",
      heading: "Hvem må hvad",
      paragraphs: [
        "En læser ser alt i sekretariatet. En redaktør uploader, gennemser og retter. En udgiver offentliggør og trækker tilbage. En administrator bestemmer, hvem der må hvad, og kan se, hvad der er gjort.",
        "Den, der må mere, må også alt det, de andre må.",
      ],
    },
    {
      id: "status",
      heading: "Status på oversigten",
      paragraphs: [
        "»Læst« betyder, at referatet venter på, at en redaktør ser advarslerne igennem. »Uden åbne advarsler« betyder, at det venter på en udgiver. »Offentliggjort« og »Trukket tilbage« siger sig selv.",
        "Øverst står det også, hvis en fil venter på svar, fordi den vil afløse noget, eller ikke kunne læses. Listen over filer står under »Upload«.",
        "»Placeret« er den del af linjerne, som portalen har fundet en plads til. Er tallet lavt, er filen måske sat op på en måde, portalen ikke kender.",
      ],
    },
    {
      id: "fejl",
      heading: "Der er en fejl i noget, der er offentliggjort",
      paragraphs: [
        "Er referatet forkert, så få det rettet dér, hvor det er skrevet, og læs den nye fil ind. Portalen ser, at det er en ny version af samme møde. Adresserne bliver ved med at virke.",
        "De rettelser, I har lavet, bliver lagt over den nye fil, hvor den siger det samme som før. Passer en rettelse ikke mere, står det øverst i gennemsynet.",
        "»Læs filen igen« bruger portalens nyeste læser på den samme fil. Først ser du, hvad der vil ændre sig; intet er gemt, før du siger ja.",
        "Må noget ikke stå offentligt, så træk det tilbage med det samme. Adressen viser derefter dato og begrundelse i stedet for indholdet. Det kan være et møde, et punkt eller et enkelt bilag. Alt kan vises igen med en begrundelse, og listen over ændringer fortæller om begge dele. Skriv en begrundelse, som borgerne kan læse, og skriv aldrig selve oplysningen i den. Det, der ligner et CPR-nummer, bliver skjult i begrundelser, bemærkninger og svar; en rettelse med et bliver ikke gemt.",
      ],
    },
    {
      id: "henvendelser",
      heading: "En læser har skrevet",
      paragraphs: [
        "Under »Henvendelser« står det, læserne har meldt om fejl og persondata. Se på persondata først. Svar på e-mailen, hvis læseren har skrevet en.",
        "Skriv, hvad der er gjort, når du afslutter en henvendelse. Beskeden og e-mailadressen slettes med det samme; det, du skrev, bliver stående.",
      ],
    },
    {
      id: "registre",
      heading: "Registre",
      paragraphs: [
        "Under »Registre« retter sekretariatet det, portalen ved ud over referaterne. Ordlisten forklarer fagord for læserne. Synonymerne er ord, der betyder det samme i søgningen, for eksempel et navn, borgerne bruger, og et, referaterne skriver.",
        "Er et navn stavet på to måder, foreslår portalen, at det er samme person, og siger hvorfor. Siger du nej, spørger den ikke igen. Under »Personer« kan du lægge to sammen, skille dem ad og skrive, hvilket parti en person hørte til i en valgperiode.",
        "Under »Udvalg« retter du et udvalgs navn. Skifter det navn, så skriv det nye: referater med det gamle navn hører stadig til udvalget.",
      ],
    },
    {
      id: "emner",
      heading: "Emnernes navne",
      paragraphs: [
        "Et sagsnummer som 27.42.00-G01-1-24 begynder med et KLE-nummer. Portalen kender selv navnene på hovedgrupperne. Resten står som »KLE 27.42.00«, til listen over KLE-emner er læst ind.",
        "Den, der driver portalen, læser listen ind med kommandoen »npm run kle -- FIL«. Filen har ét emne på hver linje: nummer, tabulator, navn. En ny liste afløser den gamle.",
      ],
    },
    {
      id: "log-ind",
      heading: "Log ind og adgangskode",
      paragraphs: [
        "Du bliver logget ud, når du har været væk i en time, og senest efter 12 timer. Det, du har gemt, er gemt.",
        "Efter ti forkerte forsøg er log ind spærret i et kvarter, også for den rigtige adgangskode.",
        "Har du glemt adgangskoden eller mistet telefonen, kan en administrator nulstille din adgang. Du får en midlertidig adgangskode, som du skal skifte.",
        "Udgivere og administratorer skal bruge en kode fra en app på telefonen. Gem nødkoderne et andet sted end på telefonen.",
      ],
    },
    {
      id: "spor",
      heading: "Hvad der bliver skrevet ned",
      paragraphs: [
        "Portalen skriver ned, hvem der gør hvad hvornår: log ind, upload, rettelser, offentliggørelse og tilbagetrækning. Intet kan rettes eller slettes i den liste, heller ikke af en administrator. En administrator ser den under »Hændelser«.",
      ],
    },
  ],
};
