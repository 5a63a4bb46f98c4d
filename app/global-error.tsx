"use client";

import { Failure } from "@/components/page/failure";
import "@/components/styles/site.css";
import { errorText } from "@/lib/text/errors";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole document when even the ground layout fails. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="da">
      <body>
        <title>{errorText.failure.title}</title>
        <main>
          <Failure digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
