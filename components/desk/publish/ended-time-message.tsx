import { formatMoment } from "@/lib/danish/danish-time";
import type { EndedTime } from "@/lib/desk/clear-schedule";
import { deskPublishText as text } from "@/lib/text/desk-publish";
import { FormMessage } from "../form/form-message";

/** Says how a version has lost the time that was set for it: it was changed, or it could not be published, and why. Renders nothing where it has not. */
export function EndedTimeMessage({ ended }: { ended: EndedTime | null }) {
  if (!ended) return null;
  if (ended.kind === "changed")
    return (
      <FormMessage kind="warning">
        <p>{text.lostTime}</p>
      </FormMessage>
    );
  return (
    <FormMessage kind="warning">
      <p>
        <strong>{text.refused(formatMoment(ended.at))}</strong>
      </p>
      <ul className="message-list">
        {ended.reasons.map((reason, index) => (
          <li key={index}>{reason}</li>
        ))}
      </ul>
      <p>{text.refusedNext}</p>
    </FormMessage>
  );
}
