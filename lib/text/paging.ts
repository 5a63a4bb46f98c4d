/** Words of a list that stands on several pages. */
export const pagingText = {
  position: (page: number, pages: number) => `Side ${page} af ${pages}`,
  previous: "Forrige side",
  next: "Næste side",
  titleOf: (title: string, page: number) => `${title}, side ${page}`,
  empty: "Der står intet på denne side.",
  first: "Gå til den første side",
};
