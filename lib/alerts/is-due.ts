import type { Rhythm } from "./follow-request";

/** The hour, in Denmark, from which the day's and the week's mails go out. */
const morning = 7;
const day = 24 * 60 * 60 * 1000;

/**
 * Whether it is time for a mail: at once, once a day from seven in the morning, or once a week from Monday at seven.
 * @param lastSentAt when the last mail went out; null before the first
 */
export function isDue(rhythm: Rhythm, lastSentAt: Date | null, now: Date): boolean {
  if (rhythm === "immediate" || lastSentAt === null) return true;
  return periodOf(rhythm, lastSentAt) < periodOf(rhythm, now);
}

/** The number of the day or week that a moment belongs to, counted in Danish time from seven in the morning. */
function periodOf(rhythm: "daily" | "weekly", moment: Date): number {
  const days = Math.floor((danishClock(moment) - morning * 60 * 60 * 1000) / day);
  // 1 January 1970 was a Thursday: three days on, weeks begin on Mondays.
  return rhythm === "daily" ? days : Math.floor((days + 3) / 7);
}

/** Milliseconds since 1970 as a clock in Denmark shows them. */
function danishClock(moment: Date): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Copenhagen",
    dateStyle: "short",
    timeStyle: "medium",
    hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}
