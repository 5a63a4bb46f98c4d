const offsetAt = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Copenhagen", timeZoneName: "longOffset" });

/**
 * A Danish day and clock time as a moment with its offset: `2024-07-05T16:00:00+02:00`. Null where the time is no time of day, as `16-18`.
 */
export function danishMoment(isoDate: string, time: string | null): string | null {
  if (time === null || !/^([01]\d|2[0-3]):[0-5]\d$/u.test(time)) return null;
  // Denmark is one or two hours ahead, so an hour earlier lies on the right side of every change of the clock.
  const about = new Date(Date.parse(`${isoDate}T${time}:00Z`) - 3_600_000);
  const offset = offsetAt
    .formatToParts(about)
    .find(({ type }) => type === "timeZoneName")
    ?.value.replace("GMT", "");
  return `${isoDate}T${time}:00${offset === "" || offset === undefined ? "+00:00" : offset}`;
}
