import { formatDate } from "@/lib/danish/format-date";
import type { WithdrawnAttachmentNotice } from "@/lib/published/get-attachment";
import { pointText } from "@/lib/text/point";

/** What stands at the address of an attachment that has been withdrawn: when, why, and where to go. */
export function WithdrawnAttachment({ notice: { withdrawnAt, reason, point } }: { notice: WithdrawnAttachmentNotice }) {
  const text = pointText.withdrawnAttachment;
  return (
    <div className="page page--narrow">
      <div className="page-head">
        <h1>{text.title}</h1>
      </div>
      <div className="message">
        <p>
          <strong>{pointText.withdrawn.when(formatDate(withdrawnAt))}</strong> {reason}
        </p>
      </div>
      <p className="above-6">
        <a href={point.href}>{text.point(point.title)}</a>
      </p>
    </div>
  );
}
