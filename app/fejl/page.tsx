import type { Metadata } from "next";
import { Failure } from "@/components/page/failure";
import { PortalFrame } from "@/components/page/portal-frame";
import { errorText } from "@/lib/text/errors";

export const metadata: Metadata = { title: errorText.failure.title, robots: { index: false } };

/** Stands in for every page while the database does not answer; asks it nothing, and needs no script. */
export default function FailurePage() {
  return (
    <PortalFrame examples={null}>
      <Failure />
    </PortalFrame>
  );
}
