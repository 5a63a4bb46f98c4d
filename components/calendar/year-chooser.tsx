import type { CalendarView } from "@/lib/published/views/calendar-view";
import { calendarText } from "@/lib/text/calendar";

type Props = Pick<CalendarView, "year" | "years">;

/** The years there are meetings of, as links, so that they can be chosen wherever the page is read. */
export function YearChooser({ year, years }: Props) {
  return (
    <nav className="year-chooser" aria-labelledby="vaelg-aar">
      <p id="vaelg-aar">{calendarText.years}</p>
      <ul>
        {years.map((other) => (
          <li key={other.year}>
            <a href={`/kalender?aar=${other.year}`} aria-current={other.year === year ? "page" : undefined}>
              {other.year} <span className="year-chooser__count">{calendarText.meetings(other.meetings)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
