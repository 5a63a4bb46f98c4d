import { formatDate } from "@/lib/danish/format-date";
import { alertText } from "@/lib/text/alerts";
import { alertLinks } from "./alert-links";
import type { Followed } from "./get-followed";
import type { Mail } from "./mailer";

/** A point as a mail tells of it. `date` is the meeting's, ISO; `sentence` is the decision's own, null where none is printed. */
export type NewsOfPoint = { title: string; href: string; committee: string; date: string; outcome: string; sentence: string | null };

/** The mail that tells of new points: of each what was decided, in the words of the minutes, and where it stands. */
export function alertMail(to: string, followed: Followed, token: string, points: readonly NewsOfPoint[]): Mail {
  const named = alertText.named(followed.kind, followed.name);
  const parts = points.map(({ title, href, committee, date, outcome, sentence }) =>
    [title, sentence === null ? outcome : `${outcome}: ${sentence}`, `${committee}, ${formatDate(date)}`, alertLinks.page(href)].join("\n"),
  );
  return {
    to,
    subject: alertText.news.subject(points.length, named),
    text: [...parts, alertText.news.footer(named, alertLinks.end(token))].join("\n\n"),
    unsubscribe: alertLinks.endAtOnce(token),
  };
}
