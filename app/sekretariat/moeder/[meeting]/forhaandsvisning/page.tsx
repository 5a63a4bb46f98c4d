import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PreviewNotice } from "@/components/desk/publish/preview-notice";
import { WholeMeeting } from "@/components/meeting/whole-meeting";
import { readConfiguration } from "@/lib/configuration/configuration";
import { getMeetingPreview } from "@/lib/preview/get-meeting-preview";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPreviewText as text } from "@/lib/text/desk-preview";

const address = z.object({ meeting: z.uuid() });

export const metadata: Metadata = { title: text.title };

export default async function MeetingPreviewPage({ params }: PageProps<"/sekretariat/moeder/[meeting]/forhaandsvisning">) {
  const staff = await requireStaff("laeser");
  const place = address.safeParse(await params);
  const preview = place.success ? await getMeetingPreview(staff, place.data.meeting) : null;
  if (!preview) notFound();
  return (
    <div className="page">
      <PreviewNotice meetingId={preview.meeting.id} isPublic={preview.isPublic} />
      <WholeMeeting meeting={preview.meeting} baseUrl={readConfiguration(process.env).BASE_URL} />
    </div>
  );
}
