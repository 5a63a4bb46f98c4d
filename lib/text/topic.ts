import { formatNumber } from "@/lib/danish/format-number";
import { plural } from "@/lib/danish/plural";
import type { TopicLink } from "@/lib/published/views/topic-view";

/** Words of the pages of topics. */
export const topicText = {
  all: "Emner",
  allLead: "Punkterne efter emne, som sagsnummeret angiver det i KLE, kommunernes fælles emneplan.",
  none: "Intet punkt i samlingen har et sagsnummer efter KLE.",
  without: (points: number) =>
    points === 1
      ? "1 punkt har intet sagsnummer efter KLE og står ikke under noget emne."
      : `${formatNumber(points)} punkter har intet sagsnummer efter KLE og står ikke under noget emne.`,
  columns: { topic: "Emne", total: "I alt" },
  caption: "Punkter pr. emne og år",
  table: "Emner med antal punkter pr. år",
  lead: (points: number) => `${plural(points, "punkt", "punkter")} i samlingen.`,
  below: (number: string) => (number.length === 2 ? "Emnegrupper" : "Emner"),
  years: "Punkter pr. år",
  year: "År",
  points: "Punkter",
  list: "Punkter, nyeste først",
  paging: "Sider med punkter",
  eyebrow: (number: string) =>
    number.length === 2 ? `KLE-hovedgruppe ${number}` : number.length === 5 ? `KLE-gruppe ${number}` : `KLE-emne ${number}`,
  /** Why a number has no name, to whoever reads it. */
  unnamedNote: {
    listed: "Nummeret står ikke på den indlæste liste over emner. Ældre referater kan have numre, der siden er udgået.",
    noList:
      "Her står emnernes numre uden navne, fordi listen over KLE-emner ikke er læst ind i portalen endnu. Sekretariatet gør det med kommandoen »npm run kle«, som står i sekretariatets hjælp.",
  },
  unnamed: "uden navn",
};

/** "27.03 Tilbud efter serviceloven"; where no list names it, the number and what kind of number it is: "KLE 27.03". */
export function topicLabel({ number, title }: Pick<TopicLink, "number" | "title">): string {
  return title === null ? `KLE ${number}` : `${number} ${title}`;
}
