"use client";

import { useEffect } from "react";
import { Failure } from "@/components/page/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PortalErrorPage({ error, reset }: Props) {
  // The browser itself has rendered this page, in which no script runs that stands in it.
  useEffect(() => {
    import("@/browser/portal").catch(() => undefined);
  }, []);
  return <Failure digest={error.digest} retry={reset} />;
}
