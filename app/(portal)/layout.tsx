import type { ReactNode } from "react";
import { PortalFrame } from "@/components/page/portal-frame";
import { getCollection } from "@/lib/published/get-collection";

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const { examples } = await getCollection();
  return <PortalFrame examples={examples}>{children}</PortalFrame>;
}
