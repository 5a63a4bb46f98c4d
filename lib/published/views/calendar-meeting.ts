/** A meeting as calendars show it. `changes` rises with every publication and withdrawal. */
export type CalendarMeeting = {
  id: string;
  href: string;
  committee: string;
  /** ISO. */
  date: string;
  /** Danish local time as printed. */
  time: string | null;
  place: string | null;
  withdrawn: boolean;
  changes: number;
  modified: Date;
};
