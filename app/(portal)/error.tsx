"use client";

import { Failure } from "@/components/page/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PortalErrorPage({ error, reset }: Props) {
  return <Failure digest={error.digest} retry={reset} />;
}
