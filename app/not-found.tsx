import type { Metadata } from "next";
import { MissingPage } from "@/components/page/missing-page";
import { PortalFrame } from "@/components/page/portal-frame";
import { getSearchExamples } from "@/lib/published/get-search-examples";
import { showsExamples } from "@/lib/published/shows-examples";
import { errorText } from "@/lib/text/errors";

export const metadata: Metadata = { title: errorText.notFound.title };

export default async function NotFound() {
  const [examples, searches] = await Promise.all([showsExamples(), getSearchExamples()]);
  return (
    <PortalFrame examples={examples}>
      <MissingPage caseNumber={searches?.caseNumber ?? null} />
    </PortalFrame>
  );
}
