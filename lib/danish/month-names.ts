const long = new Intl.DateTimeFormat("da-DK", { month: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("da-DK", { month: "short", timeZone: "UTC" });

/** The months of a year, each with its name and the short form that a narrow column has room for: "januar", "jan". */
export const monthNames = Array.from({ length: 12 }, (_, month) => {
  const day = new Date(Date.UTC(2000, month, 1));
  return { name: long.format(day), short: short.format(day).replace(".", "").slice(0, 3) };
});
