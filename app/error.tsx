"use client";

import { Failure } from "@/components/page/failure";
import { PortalFrame } from "@/components/page/portal-frame";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return (
    <PortalFrame examples={null}>
      <Failure digest={error.digest} retry={reset} />
    </PortalFrame>
  );
}
