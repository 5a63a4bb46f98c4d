import type { Metadata } from "next";
import { z } from "zod";
import { CalendarMonth } from "@/components/calendar/calendar-month";
import { YearChooser } from "@/components/calendar/year-chooser";
import { monthNames } from "@/lib/danish/month-names";
import { getCalendar } from "@/lib/published/get-calendar";
import { calendarText } from "@/lib/text/calendar";

type Props = PageProps<"/kalender">;

const query = z.object({ aar: z.coerce.number().int().nullable().catch(null) });

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const calendar = await getCalendar(query.parse(await searchParams).aar);
  return { title: calendar ? calendarText.title(calendar.year) : calendarText.short };
}

export default async function CalendarPage({ searchParams }: Props) {
  const calendar = await getCalendar(query.parse(await searchParams).aar);
  if (!calendar) {
    return (
      <div className="page">
        <div className="page-head">
          <h1>{calendarText.short}</h1>
          <p className="page-head__lead">{calendarText.empty}</p>
        </div>
      </div>
    );
  }
  const { year, years, meetings } = calendar;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{calendarText.title(year)}</h1>
        <p className="page-head__lead">{calendarText.lead(meetings.length)}</p>
      </div>
      <YearChooser year={year} years={years} />
      <div className="calendar">
        {monthNames.map(({ name }, month) => (
          <CalendarMonth
            key={name}
            year={year}
            month={month}
            meetings={meetings.filter(({ date }) => Number(date.slice(5, 7)) === month + 1)}
          />
        ))}
      </div>
    </div>
  );
}
