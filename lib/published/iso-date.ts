const danishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/** `2023-12-19` from a column that holds a date alone. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day it was in Denmark at a moment, whatever the server's own clock says. */
export function isoDayOf(moment: Date): string {
  return danishDay.format(moment);
}
