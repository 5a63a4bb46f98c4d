import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PublishForm } from "@/components/desk/publish/publish-form";
import { PublishChanges } from "@/components/desk/publish/publish-changes";
import { RestoreForm } from "@/components/desk/publish/restore-form";
import { WithdrawnAttachments } from "@/components/desk/publish/withdrawn-attachments";
import { WithdrawForm } from "@/components/desk/publish/withdraw-form";
import { FormMessage } from "@/components/desk/form/form-message";
import { formatMoment } from "@/lib/danish/danish-time";
import { formatDate } from "@/lib/danish/format-date";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { may } from "@/lib/session/permissions";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPublishText as text } from "@/lib/text/desk-publish";
import { cancelScheduleAction, publishAction, restoreAction, restoreAttachmentAction, withdrawAction } from "./actions";

const address = z.object({ meeting: z.uuid() });

export const metadata: Metadata = { title: text.title("") };

export default async function PublishPage({ params }: PageProps<"/sekretariat/moeder/[meeting]/offentliggoer">) {
  const staff = await requireStaff("laeser");
  const place = address.safeParse(await params);
  const plan = place.success ? await getPublishPlan(staff, place.data.meeting) : null;
  if (!plan) notFound();
  const { meeting, revision } = plan;
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious page-head--low">
        <a href={`/sekretariat/moeder/${meeting.id}/gennemse`}>{text.back}</a>
        <h1 className="page-head__quiet">{text.title(formatDate(meeting.date))}</h1>
        <p className="page-head__lead">{meeting.committee.name}</p>
      </div>
      {revision.isPublic ? (
        <FormMessage kind="ok">
          <p>
            {text.done} <a href={`/udvalg/${meeting.committee.slug}/${meeting.slug}`}>{text.see}</a>
          </p>
        </FormMessage>
      ) : (
        <>
          <PublishChanges plan={plan} />
          {plan.blocking > 0 && (
            <FormMessage kind="warning">
              <p>
                {text.blocking(plan.blocking)} <a href={`/sekretariat/moeder/${meeting.id}/gennemse`}>{text.back}</a>
              </p>
            </FormMessage>
          )}
          {revision.publishAt && (
            <FormMessage kind="ok">
              <p>{text.scheduled(formatMoment(revision.publishAt))}</p>
              {may(staff, "publish") && (
                <form action={cancelScheduleAction}>
                  <input type="hidden" name="revisionId" value={revision.id} />
                  <button className="button">{text.cancel}</button>
                </form>
              )}
            </FormMessage>
          )}
          {revision.lostTime && (
            <FormMessage kind="warning">
              <p>{text.lostTime}</p>
            </FormMessage>
          )}
          {may(staff, "publish") && (
            <PublishForm action={publishAction} meetingId={meeting.id} revisionId={revision.id} isFirst={plan.changes === null} />
          )}
        </>
      )}
      {meeting.state === "published" && may(staff, "withdraw") && (
        <WithdrawForm
          action={withdrawAction}
          meetingId={meeting.id}
          points={plan.points.filter(({ withdrawn }) => !withdrawn)}
          earlierPoints={plan.earlierPoints}
        />
      )}
      {may(staff, "withdraw") && <RestoreForm action={restoreAction} meetingId={meeting.id} parts={plan.withdrawnParts} />}
      {may(staff, "withdraw") && <WithdrawnAttachments attachments={plan.withdrawnAttachments} restore={restoreAttachmentAction} />}
    </div>
  );
}
