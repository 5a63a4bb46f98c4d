import { deskPreviewText as text } from "@/lib/text/desk-preview";
import { FormMessage } from "../form/form-message";

type Props = { meetingId: string; isPublic: boolean };

/** Says above a preview that nobody else sees it yet, and leads back to what can be done about it. */
export function PreviewNotice({ meetingId, isPublic }: Props) {
  const base = `/sekretariat/moeder/${meetingId}`;
  return (
    <div className="no-print above-4">
      <FormMessage kind={isPublic ? "ok" : "warning"}>
        <p>
          <strong>{text.mark}</strong> {isPublic ? text.isPublic : text.notPublic}
        </p>
        {!isPublic && <p>{text.links}</p>}
        <p className="doubts__choices">
          <a href={`${base}/gennemse`}>{text.review}</a> <a href={`${base}/offentliggoer`}>{text.publish}</a>
        </p>
      </FormMessage>
    </div>
  );
}
