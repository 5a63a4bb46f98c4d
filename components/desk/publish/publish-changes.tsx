import { DifferenceList } from "@/components/desk/differences/difference-list";
import { formatNumber } from "@/lib/danish/format-number";
import type { PublishPlan } from "@/lib/desk/review/get-publish-plan";
import { deskPreviewText } from "@/lib/text/desk-preview";
import { deskPublishText as text } from "@/lib/text/desk-publish";
import { FormMessage } from "../form/form-message";

/** What the public will see that it does not see now. */
export function PublishChanges({ plan: { meeting, counts, affected, changes, lost, revision } }: { plan: PublishPlan }) {
  const rows = [
    { count: counts.points, words: text.points(counts.points) },
    { count: counts.decisions, words: text.decisions(counts.decisions) },
    { count: counts.votes, words: text.votes(counts.votes) },
    { count: counts.people, words: text.people(counts.people) },
    { count: affected.meetings, words: text.affected(affected.cases, affected.meetings) },
  ];
  return (
    <section aria-labelledby="aendringer">
      <div className="section-head">
        <h2 id="aendringer">{text.changes}</h2>
      </div>
      <p>{changes === null ? text.first : text.replaces(revision.number)}</p>
      <ul className="desk-counts above-3">
        {rows.map(({ count, words }) => (
          <li key={words}>
            <strong>{formatNumber(count)}</strong> <span>{words}</span>
          </li>
        ))}
      </ul>
      {lost && (
        <FormMessage kind="warning">
          <p>{text.lost(lost.withdrawn, lost.fresh)}</p>
        </FormMessage>
      )}
      {changes && <DifferenceList difference={changes} />}
      <a className="button above-3" href={`/sekretariat/moeder/${meeting.id}/forhaandsvisning`}>
        {deskPreviewText.open}
      </a>
    </section>
  );
}
