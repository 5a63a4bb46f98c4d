import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PreviewNotice } from "@/components/desk/publish/preview-notice";
import { WholePoint } from "@/components/point/whole-point";
import { readConfiguration } from "@/lib/configuration/configuration";
import { getPointPreview } from "@/lib/preview/get-point-preview";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPreviewText as text } from "@/lib/text/desk-preview";

const address = z.object({ meeting: z.uuid(), point: z.string().regex(/^punkt-[\d-]+$/) });

export const metadata: Metadata = { title: text.title };

export default async function PointPreviewPage({ params }: PageProps<"/sekretariat/moeder/[meeting]/forhaandsvisning/[point]">) {
  const staff = await requireStaff("laeser");
  const place = address.safeParse(await params);
  const preview = place.success ? await getPointPreview(staff, place.data.meeting, place.data.point) : null;
  if (!place.success || !preview) notFound();
  return (
    <article className="page">
      <PreviewNotice meetingId={place.data.meeting} isPublic={preview.isPublic} />
      <WholePoint point={preview.point} baseUrl={readConfiguration(process.env).BASE_URL} />
    </article>
  );
}
