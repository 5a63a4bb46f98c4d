import { formatMoment } from "@/lib/danish/danish-time";
import { deskPublishText as text } from "@/lib/text/desk-publish";
import { FormMessage } from "../form/form-message";

type Props = {
  id: string;
  publishAt: Date | null;
  /** Null for who may not cancel. */
  cancel: ((form: FormData) => Promise<void>) | null;
};

/** When a version is published by itself, with the way to cancel that. Renders nothing where no time is set. */
export function ScheduledMessage({ id, publishAt, cancel }: Props) {
  if (!publishAt) return null;
  return (
    <FormMessage kind="ok">
      <p>{text.scheduled(formatMoment(publishAt))}</p>
      {cancel && (
        <form action={cancel}>
          <input type="hidden" name="revisionId" value={id} />
          <button className="button">{text.cancel}</button>
        </form>
      )}
    </FormMessage>
  );
}
