import { formatDate, formatTime, formatWeekdayAndDate } from "@/lib/danish/format-date";
import { monthNames } from "@/lib/danish/month-names";
import type { CalendarView } from "@/lib/published/views/calendar-view";
import { calendarText } from "@/lib/text/calendar";
import { weeksOf } from "./weeks-of";

type Props = {
  year: number;
  /** From 0. */
  month: number;
  meetings: CalendarView["meetings"];
};

/**
 * A month as a sheet of weeks, and the meetings held in it by name. A day with meetings leads to them in the list. On a phone only the list is shown,
 * and only of months with meetings.
 */
export function CalendarMonth({ year, month, meetings }: Props) {
  const name = monthNames[month]?.name ?? "";
  const heading = `maaned-${month + 1}`;
  return (
    <section className={meetings.length === 0 ? "calendar-month calendar-month--empty" : "calendar-month"} aria-labelledby={heading}>
      <h2 id={heading} className="heading--small">
        {name.charAt(0).toUpperCase() + name.slice(1)}
      </h2>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            {calendarText.weekdays.map((weekday) => (
              <th key={weekday.name} scope="col">
                <abbr title={weekday.name}>{weekday.short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, index) => (
            <tr key={index}>
              {week.map((day, weekday) => (
                <Day key={weekday} day={day} date={isoDay(year, month, day ?? 0)} meetings={meetings} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {meetings.length === 0 ? <p className="note">{calendarText.noMeetings}</p> : <MeetingsByDay meetings={meetings} />}
    </section>
  );
}

function Day({ day, date, meetings }: { day: number | null; date: string; meetings: CalendarView["meetings"] }) {
  const held = day === null ? 0 : meetings.filter((meeting) => meeting.date === date).length;
  if (held === 0) return <td>{day}</td>;
  return (
    <td>
      <a href={`#dag-${date}`}>
        <span aria-hidden="true">{day}</span>
        <span className="visually-hidden">
          {formatDate(date)}
          {calendarText.meetingsOn(held)}
        </span>
      </a>
    </td>
  );
}

function MeetingsByDay({ meetings }: { meetings: CalendarView["meetings"] }) {
  const days = [...new Set(meetings.map(({ date }) => date))];
  return (
    <ul className="calendar-month__list">
      {days.map((date) => (
        <li key={date} id={`dag-${date}`}>
          <time dateTime={date}>{formatWeekdayAndDate(date)}</time>
          <ul>
            {meetings
              .filter((meeting) => meeting.date === date)
              .map(({ href, committee, time }) => (
                <li key={href}>
                  <a href={href}>{committee}</a>
                  {time !== null && `, ${formatTime(time)}`}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
