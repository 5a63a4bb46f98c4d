import { plural } from "@/lib/danish/plural";

/** Words of what the search field suggests. They stand apart, since the browser gets no others of the search. */
export const suggestionText = {
  label: "Forslag",
  count: (count: number) => `${plural(count, "forslag", "forslag")}. Vælg med piletasterne.`,
  kinds: { case: "sagsnummer", person: "politiker", topic: "emne", title: "punkt", word: "ord" },
};
