import type { Metadata } from "next";
import { MissingPage } from "@/components/page/missing-page";
import { PortalFrame } from "@/components/page/portal-frame";
import { showsExamples } from "@/lib/published/shows-examples";
import { errorText } from "@/lib/text/errors";

export const metadata: Metadata = { title: errorText.notFound.title };

export default async function NotFound() {
  return (
    <PortalFrame examples={await showsExamples()}>
      <MissingPage />
    </PortalFrame>
  );
}
