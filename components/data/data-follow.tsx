import { calendarHref, committeeCalendarHref, committeeFeedHref, meetingFeedHref } from "@/lib/published/paths";
import { dataText } from "@/lib/text/data";
import { DataSection } from "./data-section";

type Props = { committees: { name: string; href: string }[] };

const text = dataText.follow;

/** The feeds and calendars of all meetings and of each committee, and how the other feeds are addressed. */
export function DataFollow({ committees }: Props) {
  const subjects = [
    { name: text.all, feed: meetingFeedHref, calendar: calendarHref },
    ...committees.map(({ name, href }) => {
      const slug = href.slice(href.lastIndexOf("/") + 1);
      return { name, feed: committeeFeedHref(slug), calendar: committeeCalendarHref(slug) };
    }),
  ];
  return (
    <DataSection id={text.id} heading={text.heading}>
      <p className="readable">{text.lead}</p>
      <table className="table--wide above-4">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.subject}</th>
            <th scope="col">{text.columns.feed}</th>
            <th scope="col">{text.columns.calendar}</th>
          </tr>
        </thead>
        <tbody>
          {subjects.map(({ name, feed, calendar }) => (
            <tr key={feed}>
              <th scope="row">{name}</th>
              <td>
                <a href={feed} aria-label={text.feedOf(name)}>
                  {text.feed}
                </a>
              </td>
              <td>
                <a href={calendar} aria-label={text.calendarOf(name)}>
                  {text.calendar}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="prose readable above-4">
        <p>{text.more}</p>
        <ul>
          {text.patterns.map((pattern) => (
            <li key={pattern}>
              <code>{pattern}</code>
            </li>
          ))}
        </ul>
      </div>
    </DataSection>
  );
}
