import type { ReactNode } from "react";
import { ExamplesNotice } from "./examples-notice";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = {
  /** Whether only the example referater are shown, which every page must say. */
  examples: boolean;
  children: ReactNode;
};

/** What every public page stands in. */
export function PortalFrame({ examples, children }: Props) {
  return (
    <>
      <SiteHeader />
      {examples && <ExamplesNotice />}
      <main id="indhold" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
