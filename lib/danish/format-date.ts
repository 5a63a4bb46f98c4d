const long = new Intl.DateTimeFormat("da-DK", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("da-DK", { weekday: "long", timeZone: "UTC" });

/** "19. december 2023" from an ISO date, with a hard space after the day. Throws a RangeError for what is no date. */
export function formatDate(isoDate: string): string {
  return long.format(atMidnight(isoDate)).replace(" ", "\u00a0");
}

/** "tirsdag den 19. december 2023" from an ISO date. Throws a RangeError for what is no date. */
export function formatWeekdayAndDate(isoDate: string): string {
  return `${weekday.format(atMidnight(isoDate))} den ${formatDate(isoDate)}`;
}

/** "kl. 16.00" from "16:00". */
export function formatTime(time: string): string {
  return `kl. ${time.replace(":", ".")}`;
}

function atMidnight(isoDate: string): Date {
  return new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
}
