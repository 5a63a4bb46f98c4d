import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { WithdrawnAttachment } from "@/components/point/withdrawn-attachment";
import { attachmentAddress } from "@/lib/published/addresses";
import { getAttachment } from "@/lib/published/get-attachment";
import { pointHref } from "@/lib/published/paths";
import { pointText } from "@/lib/text/point";

export const metadata: Metadata = { title: pointText.withdrawnAttachment.title, robots: { index: false } };

export default async function AttachmentPage({ params }: PageProps<"/udvalg/[committee]/[date]/[point]/[attachment]">) {
  const address = attachmentAddress.safeParse(await params);
  if (!address.success) notFound();
  const { committee, date: meeting, point, attachment } = address.data;
  const answer = await getAttachment({ committee, meeting }, point, attachment);
  if (!answer) redirect(pointHref({ committee, meeting }, point));
  if (answer.state === "published") redirect(answer.href);
  return <WithdrawnAttachment notice={answer.notice} />;
}
