/** The published meetings of one year, and the years there are any of, newest first. */
export type CalendarView = {
  year: number;
  years: number[];
  /** Oldest first. Dates are ISO. */
  meetings: { date: string; time: string | null; href: string; committee: string }[];
};
