import { alertText } from "@/lib/text/alerts";

type Props = {
  /** Where to follow by e-mail; null where the portal can send none. */
  mail: string | null;
  feed: string;
  calendar?: string;
};

const text = alertText.follow;

/** The ways to hear of what is new to what the page is about. */
export function FollowLinks({ mail, feed, calendar }: Props) {
  return (
    <ul className="try-links above-3" aria-label={text.label}>
      {mail !== null && (
        <li>
          <a href={mail}>{text.mail}</a>
        </li>
      )}
      <li>
        <a href={feed}>{text.feed}</a>
      </li>
      {calendar !== undefined && (
        <li>
          <a href={calendar}>{text.calendar}</a>
        </li>
      )}
    </ul>
  );
}
