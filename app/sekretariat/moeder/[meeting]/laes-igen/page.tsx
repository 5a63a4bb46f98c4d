import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { DifferenceList } from "@/components/desk/differences/difference-list";
import { FormMessage } from "@/components/desk/form/form-message";
import { UnplacedCorrections } from "@/components/desk/review/unplaced-corrections";
import { formatDate } from "@/lib/danish/format-date";
import { getReview } from "@/lib/desk/review/get-review";
import { previewReread } from "@/lib/ingest/reread-draft";
import { requireStaff } from "@/lib/session/require-staff";
import { deskReviewText } from "@/lib/text/desk-review";
import { rereadAction } from "./actions";

const text = deskReviewText.reread;
const address = z.object({ meeting: z.uuid() });

export const metadata: Metadata = { title: text.title };

export default async function RereadPage({ params }: PageProps<"/sekretariat/moeder/[meeting]/laes-igen">) {
  const staff = await requireStaff("redaktoer");
  const place = address.safeParse(await params);
  const review = place.success ? await getReview(staff, place.data.meeting) : null;
  if (!review) notFound();
  const { meeting, revision } = review;
  const back = `/sekretariat/moeder/${meeting.id}/gennemse`;
  if (!revision.editable) redirect(back);
  const change = await previewReread(revision.id, staff);
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious page-head--low">
        <a href={back}>{text.back}</a>
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead(meeting.committee, formatDate(meeting.date))}</p>
      </div>
      {"reason" in change ? (
        <FormMessage kind="error">{change.reason}</FormMessage>
      ) : (
        <>
          <h2 className="heading--small">{text.changes}</h2>
          <DifferenceList difference={change.difference} />
          <UnplacedCorrections corrections={change.unplaced} heading={text.unplaced} note={text.unplacedNote} />
          <form className="above-6" action={rereadAction}>
            <input type="hidden" name="meetingId" value={meeting.id} />
            <input type="hidden" name="revisionId" value={revision.id} />
            <button className="button button--primary">{text.submit}</button>
          </form>
        </>
      )}
    </div>
  );
}
