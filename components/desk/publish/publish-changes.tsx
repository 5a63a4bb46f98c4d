import { DifferenceList } from "@/components/desk/differences/difference-list";
import type { PublishPlan } from "@/lib/desk/review/get-publish-plan";
import { deskPreviewText } from "@/lib/text/desk-preview";
import { deskPublishText as text } from "@/lib/text/desk-publish";

/** What the public will see that it does not see now. */
export function PublishChanges({ plan: { meeting, counts, affected, changes, revision } }: { plan: PublishPlan }) {
  return (
    <section className="block--tight" aria-labelledby="aendringer">
      <h2 className="heading--small" id="aendringer">
        {text.changes}
      </h2>
      <p>{changes === null ? text.first : text.replaces(revision.number)}</p>
      <ul className="message-list">
        <li>{text.points(counts.points)}</li>
        <li>{text.decisions(counts.decisions)}</li>
        <li>{text.votes(counts.votes)}</li>
        <li>{text.people(counts.people)}</li>
        <li>{text.affected(affected.cases, affected.meetings)}</li>
      </ul>
      {changes && <DifferenceList difference={changes} />}
      <a className="button above-3" href={`/sekretariat/moeder/${meeting.id}/forhaandsvisning`}>
        {deskPreviewText.open}
      </a>
    </section>
  );
}
