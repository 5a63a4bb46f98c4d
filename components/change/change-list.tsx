import { formatDate } from "@/lib/danish/format-date";
import { changeAnchor } from "@/lib/published/paths";
import type { ChangeEntry } from "@/lib/published/views/change-view";
import { changeText } from "@/lib/text/change";

type Props = { changes: ChangeEntry[] };

/** Changes of the public record, newest first: what, when, why, and where to see it. */
export function ChangeList({ changes }: Props) {
  return (
    <ol className="change-list">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.href} ${change.at}`} id={changeAnchor(change)}>
          <time dateTime={change.day}>{formatDate(change.day)}</time>
          <div>
            <h2 className="heading--small">{headline(change)}</h2>
            <p>
              <a href={change.href}>{changeText.meeting(change.committee, formatDate(change.meetingDate))}</a>
            </p>
            <p className="quiet">{change.note ?? changeText.noNote}</p>
            {change.corrections > 0 && <p className="quiet">{changeText.corrections(change.corrections)}.</p>}
            {change.comparisonHref !== null && (
              <p>
                <a href={change.comparisonHref}>
                  {changeText.compare}
                  <span className="visually-hidden">
                    : {headline(change)}, {changeText.meeting(change.committee, formatDate(change.meetingDate))}
                  </span>
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function headline({ kind, version, point }: ChangeEntry): string {
  if (kind === "republished") return changeText.kinds.republished(version ?? 0);
  if (kind === "meetingWithdrawn" || kind === "meetingRestored") return changeText.kinds[kind];
  return changeText.kinds[kind](point ?? 0);
}
