import type { ReactNode } from "react";
import { PortalFrame } from "@/components/page/portal-frame";
import { showsExamples } from "@/lib/published/shows-examples";

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const examples = await showsExamples();
  return <PortalFrame examples={examples}>{children}</PortalFrame>;
}
