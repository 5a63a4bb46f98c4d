import type { ReactNode } from "react";
import { ExamplesNotice } from "./examples-notice";
import { PortalScript } from "./portal-script";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = {
  /** How much of what is shown is invented, which every page must say. */
  examples: "all" | "some" | null;
  children: ReactNode;
};

/** What every public page stands in. */
export function PortalFrame({ examples, children }: Props) {
  return (
    <>
      <SiteHeader />
      {examples && <ExamplesNotice examples={examples} />}
      <main id="indhold" tabIndex={-1} data-examples={examples ?? undefined}>
        {children}
      </main>
      <SiteFooter />
      <PortalScript />
    </>
  );
}
