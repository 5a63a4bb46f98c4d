import { formatMoment } from "@/lib/danish/danish-time";
import type { WithdrawnPart } from "@/lib/desk/review/list-withdrawn-parts";
import { deskPublishText } from "@/lib/text/desk-publish";
import { FormMessage } from "../form/form-message";

type Props = {
  /** What has just been withdrawn. */
  withdrawn: WithdrawnPart | undefined;
  /** The public meeting of which something has just been shown again. */
  restoredHref: string | undefined;
};

const { restored, see, withdraw } = deskPublishText;
const text = withdraw.done;

/** Says what was just withdrawn or shown again, with the way to what the public sees now. Renders nothing where nothing was. */
export function WithdrawalReceipt({ withdrawn, restoredHref }: Props) {
  if (withdrawn)
    return (
      <FormMessage kind="ok">
        <p>
          <strong>{sentenceOf(withdrawn)}</strong>
        </p>
        <p>{text.reason(withdrawn.reason)}</p>
        <p className="doubts__choices">
          <a href={withdrawn.href}>{text.see}</a> <a href="/aendringer">{text.changes}</a>
        </p>
      </FormMessage>
    );
  if (restoredHref === undefined) return null;
  return (
    <FormMessage kind="ok">
      <p>
        {restored.done} <a href={restoredHref}>{see}</a> <a href="/aendringer">{text.changes}</a>
      </p>
    </FormMessage>
  );
}

function sentenceOf({ point, attachment, withdrawnAt }: WithdrawnPart): string {
  const when = formatMoment(withdrawnAt);
  if (!point) return text.whole(when);
  return attachment === null ? text.point(point.number, point.title, when) : text.attachment(point.number, attachment, when);
}
