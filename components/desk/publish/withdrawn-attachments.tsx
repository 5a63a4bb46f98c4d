import { formatMoment } from "@/lib/danish/danish-time";
import type { WithdrawnAttachmentRow } from "@/lib/desk/review/get-publish-plan";
import { deskPublishText } from "@/lib/text/desk-publish";

type Props = { attachments: WithdrawnAttachmentRow[]; restore: (form: FormData) => Promise<void> };

const text = deskPublishText.withdraw;

/** The attachments that are withdrawn, each with the way back. */
export function WithdrawnAttachments({ attachments, restore }: Props) {
  if (attachments.length === 0) return null;
  return (
    <section className="block--tight" aria-labelledby="tilbagetrukne-bilag">
      <h2 className="heading--small" id="tilbagetrukne-bilag">
        {text.attachments}
      </h2>
      <ul className="doubts">
        {attachments.map(({ id, point, title, withdrawnAt, reason }) => (
          <li key={id}>
            <div>{text.attachmentRow(point, title, formatMoment(withdrawnAt), reason)}</div>
            <form action={restore}>
              <input type="hidden" name="attachmentId" value={id} />
              <button className="button" aria-label={`${text.restore}: ${title}`}>
                {text.restore}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
