import { listWords } from "../danish/list-words";
import { plural } from "../danish/plural";

/** Words of the pages that publish and withdraw. */
export const deskPublishText = {
  title: (date: string) => `Offentliggør referatet fra ${date}`,
  back: "Tilbage til gennemsyn",
  changes: "Det ændrer sig, når du offentliggør",
  /** What stands behind a number of each kind. */
  points: (count: number) => (count === 1 ? "punkt er med" : "punkter er med"),
  decisions: (count: number) => (count === 1 ? "beslutning" : "beslutninger"),
  votes: (count: number) => (count === 1 ? "afstemning" : "afstemninger"),
  people: (count: number) => (count === 1 ? "person nævnes" : "personer nævnes"),
  affected: (cases: number, meetings: number) => {
    const others = meetings === 1 ? "andet offentligt møde" : "andre offentlige møder";
    return cases === 0 ? `${others} berøres` : `${others} får en henvisning, for ${plural(cases, "sag", "sager")} er også behandlet dér`;
  },
  first: "Mødet bliver offentligt for første gang.",
  replaces: (number: number) => `Version ${number} træder i stedet for den, der er offentlig nu. Adresserne bevares.`,
  lost: (withdrawn: number[], fresh: number[]) =>
    `Trukket tilbage, men ikke genkendt i den nye fil: punkt ${listWords(withdrawn.map(String))}. Se efter, om det står der som punkt ${listWords(fresh.map(String))}, der ellers bliver offentligt.`,
  blocking: (count: number) =>
    `Tag først stilling til ${count === 1 ? "den advarsel, der spærrer" : `de ${count} advarsler, der spærrer`}.`,
  blocked: "Referatet kan ikke offentliggøres endnu",
  note: "Bemærkning til offentligheden",
  noteHint: "Vises sammen med versionen. Kan være tom.",
  reason: "Hvorfor udgives referatet på ny?",
  reasonHint: "Grunden er offentlig og står i listen over ændringer.",
  submit: "Offentliggør",
  waitsForPublisher: "En udgiver offentliggør referatet, når intet spærrer.",
  later: "Offentliggør på et tidspunkt",
  laterHint: "Lad feltet være tomt for at offentliggøre nu.",
  hideEarlier: "Vis ikke teksten i tidligere versioner",
  hideEarlierHint:
    "Vælg det, når noget er taget ud, fordi det ikke må være offentligt, for eksempel personoplysninger. Det kan ikke fortrydes.",
  pastTime: "Tidspunktet er passeret. Vælg et senere, eller lad feltet stå tomt for at offentliggøre nu.",
  scheduled: (at: string) => `Referatet offentliggøres af sig selv ${at}.`,
  lostTime: "Kladden er ændret, efter at der var sat et tidspunkt. Den offentliggøres ikke af sig selv, før en udgiver sætter et nyt.",
  refused: (at: string) => `Referatet blev ikke offentliggjort af sig selv ${at}. Kladden er, som den var.`,
  refusedNext: "Når det er i orden, kan en udgiver sætte et nyt tidspunkt eller offentliggøre med det samme.",
  cancel: "Annullér tidspunktet",
  done: "Referatet er offentliggjort.",
  see: "Se mødet på portalen",
  restored: {
    heading: "Vis igen",
    lead: "Det, der er trukket tilbage, bliver offentligt igen på de samme adresser. Listen over ændringer fortæller om begge dele.",
    what: "Hvad skal vises igen?",
    whole: (date: string, reason: string) => `Hele mødet, trukket tilbage ${date}: ${reason}`,
    point: (number: number, title: string, date: string, reason: string) => `Punkt ${number}: ${title}, trukket tilbage ${date}: ${reason}`,
    attachment: (number: number, title: string, date: string, reason: string) =>
      `Bilag til punkt ${number}: ${title}, trukket tilbage ${date}: ${reason}`,
    reason: "Begrundelse for at vise det igen",
    submit: "Vis igen",
    done: "Det er vist igen på de samme adresser.",
  },
  withdraw: {
    heading: "Træk tilbage",
    lead: "Adressen svarer derefter, at indholdet er trukket tilbage, med dato og din begrundelse.",
    what: "Hvad skal trækkes tilbage?",
    choose: "Vælg mødet, et punkt eller et bilag",
    whole: "Hele mødet",
    point: (number: number, title: string) => `Punkt ${number}: ${title}`,
    earlierPoint: (number: number, title: string) => `Kun i en tidligere version: Punkt ${number}: ${title}`,
    attachment: (number: number, title: string) => `Bilag til punkt ${number}: ${title}`,
    reason: "Begrundelse",
    reasonHint: "Begrundelsen er offentlig.",
    submit: "Træk tilbage",
    noReason: "Skriv en begrundelse.",
    done: {
      whole: (date: string) => `Hele mødet er trukket tilbage ${date}.`,
      point: (number: number, title: string, date: string) => `Punkt ${number}: ${title} er trukket tilbage ${date}.`,
      attachment: (number: number, title: string, date: string) => `Bilaget »${title}« til punkt ${number} er trukket tilbage ${date}.`,
      reason: (reason: string) => `Borgerne læser denne begrundelse: »${reason}«`,
      see: "Se, hvad adressen svarer nu",
      changes: "Se begrundelsen i listen over ændringer",
    },
  },
};
