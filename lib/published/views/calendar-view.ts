/** The published meetings of one year, and the years there are any of, newest first, each with how many. */
export type CalendarView = {
  year: number;
  years: { year: number; meetings: number }[];
  /** Oldest first. Dates are ISO. */
  meetings: { date: string; time: string | null; href: string; committee: string }[];
};
