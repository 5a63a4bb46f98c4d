import { plural } from "@/lib/danish/plural";

/** Words of the calendar of meetings. */
export const calendarText = {
  title: (year: number) => `Mødekalender ${year}`,
  short: "Kalender",
  lead: (meetings: number) => `${plural(meetings, "møde", "møder")} i samlingen. Et møde, der ikke står her, kan godt have været holdt.`,
  years: "Vælg år",
  meetings: (count: number) => plural(count, "møde", "møder"),
  empty: "Der er endnu ikke offentliggjort et referat.",
  weekdays: [
    { name: "mandag", short: "ma" },
    { name: "tirsdag", short: "ti" },
    { name: "onsdag", short: "on" },
    { name: "torsdag", short: "to" },
    { name: "fredag", short: "fr" },
    { name: "lørdag", short: "lø" },
    { name: "søndag", short: "sø" },
  ],
  meetingsOn: (count: number) => `, ${plural(count, "møde", "møder")}`,
  noMeetings: "Ingen møder i samlingen.",
};
