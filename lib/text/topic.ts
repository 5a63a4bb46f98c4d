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
  /** Of a number that the list of subjects does not have. */
  notListed: "KLE har intet navn til nummeret. Ældre referater kan have numre, der siden er udgået.",
  system: "KLE",
};

/** "27.03 Tilbud efter serviceloven"; where no list names it, the number and what kind of number it is: "KLE 27.03". */
export function topicLabel({ number, title }: Pick<TopicLink, "number" | "title">): string {
  return title === null ? `KLE ${number}` : `${number} ${title}`;
}

/** What a topic's page is called; where no list names the number, what is above it says what it is about: "Social service, emne 27.42.00". */
export function topicHeading({ number, title }: Pick<TopicLink, "number" | "title">, above: readonly Pick<TopicLink, "title">[]): string {
  if (title !== null) return title;
  const named = above.findLast((topic) => topic.title !== null);
  return named ? `${named.title}, ${number.length === 5 ? "gruppe" : "emne"} ${number}` : topicText.eyebrow(number);
}
