import { Tombstone } from "@/components/page/tombstone";
import { formatDate } from "@/lib/danish/format-date";
import type { WithdrawnAttachmentNotice } from "@/lib/published/get-attachment";
import { pointText } from "@/lib/text/point";

type Props = { notice: WithdrawnAttachmentNotice };

const text = pointText.withdrawnAttachment;

/** What stands at the address of an attachment that has been withdrawn. */
export function WithdrawnAttachment({ notice: { withdrawnAt, reason, point } }: Props) {
  const when = pointText.withdrawn.when(formatDate(withdrawnAt));
  return <Tombstone title={text.title} when={when} why={reason} instead={{ label: text.point(point.title), href: point.href }} />;
}
