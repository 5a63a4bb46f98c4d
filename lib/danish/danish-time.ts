const zone = "Europe/Copenhagen";

/** The moment that a clock in Denmark shows as this: `2024-03-05T16:00`. */
export function danishTime(local: string): Date {
  const asUtc = new Date(`${local.slice(0, 16)}:00Z`);
  // The offset is asked for at a first guess and again at the answer, for the clock may change between the two.
  const guess = new Date(asUtc.getTime() - offsetAt(asUtc));
  return new Date(asUtc.getTime() - offsetAt(guess));
}

/** A moment as a clock in Denmark shows it: »5. marts 2024 kl. 16.00«. */
export function formatMoment(moment: Date): string {
  const date = new Intl.DateTimeFormat("da-DK", { timeZone: zone, dateStyle: "long" }).format(moment);
  return `${date} kl. ${new Intl.DateTimeFormat("da-DK", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(moment)}`;
}

function offsetAt(moment: Date): number {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(moment);
  return new Date(`${shown.replace(" ", "T")}Z`).getTime() - Math.floor(moment.getTime() / 1000) * 1000;
}
