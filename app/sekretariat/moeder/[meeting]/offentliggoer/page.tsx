import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { EndedTimeMessage } from "@/components/desk/publish/ended-time-message";
import { PublishForm } from "@/components/desk/publish/publish-form";
import { PublishChanges } from "@/components/desk/publish/publish-changes";
import { ScheduledMessage } from "@/components/desk/publish/scheduled-message";
import { RestoreForm } from "@/components/desk/publish/restore-form";
import { WithdrawForm } from "@/components/desk/publish/withdraw-form";
import { WithdrawalReceipt } from "@/components/desk/publish/withdrawal-receipt";
import { FormMessage } from "@/components/desk/form/form-message";
import { formatDate } from "@/lib/danish/format-date";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { meetingHref } from "@/lib/published/paths";
import { may } from "@/lib/session/permissions";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPublishText as text } from "@/lib/text/desk-publish";
import { cancelScheduleAction, publishAction, restoreAction, withdrawAction } from "./actions";

const address = z.object({ meeting: z.uuid() });
const query = z.object({ trukket: z.string().optional().catch(undefined), vist: z.literal("ja").optional().catch(undefined) });

export const metadata: Metadata = { title: text.title("") };

export default async function PublishPage({ params, searchParams }: PageProps<"/sekretariat/moeder/[meeting]/offentliggoer">) {
  const staff = await requireStaff("laeser");
  const place = address.safeParse(await params);
  const plan = place.success ? await getPublishPlan(staff, place.data.meeting) : null;
  if (!plan) notFound();
  const { meeting, revision } = plan;
  const { trukket, vist } = query.parse(await searchParams);
  const told = trukket !== undefined || vist !== undefined;
  const publicHref = meetingHref({ committee: meeting.committee.slug, meeting: meeting.slug });
  return (
    <div className="page">
      <div className="page-head page-head--spacious page-head--low">
        <a href={`/sekretariat/moeder/${meeting.id}/gennemse`}>{text.back}</a>
        <h1 className="page-head__quiet">{text.title(formatDate(meeting.date))}</h1>
        <p className="page-head__lead">{meeting.committee.name}</p>
      </div>
      <WithdrawalReceipt withdrawn={plan.withdrawnParts.find(({ what }) => what === trukket)} restoredHref={vist && publicHref} />
      {revision.isPublic ? (
        meeting.state === "published" &&
        !told && (
          <FormMessage kind="ok">
            <p>
              {text.done} <a href={publicHref}>{text.see}</a>
            </p>
          </FormMessage>
        )
      ) : (
        <div className="columns columns--with-aside">
          <PublishChanges plan={plan} />
          <div className="message-list">
            {plan.blocking > 0 && (
              <FormMessage kind="warning">
                <p>
                  {text.blocking(plan.blocking)} <a href={`/sekretariat/moeder/${meeting.id}/gennemse`}>{text.back}</a>
                </p>
              </FormMessage>
            )}
            <ScheduledMessage {...revision} cancel={may(staff, "publish") ? cancelScheduleAction : null} />
            <EndedTimeMessage ended={revision.endedTime} />
            {may(staff, "publish") ? (
              <PublishForm action={publishAction} meetingId={meeting.id} revisionId={revision.id} isFirst={plan.changes === null} />
            ) : (
              <p>{text.waitsForPublisher}</p>
            )}
          </div>
        </div>
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
    </div>
  );
}
