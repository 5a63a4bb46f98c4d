import type { ReactNode } from "react";
import { SiteFooter } from "@/components/page/site-footer";
import { DeskHeader, type DeskPerson } from "./desk-header";

type Props = { person: DeskPerson | null; signOut: () => Promise<void>; children: ReactNode };

/** What every page of the desk stands in. */
export function DeskFrame({ person, signOut, children }: Props) {
  return (
    <>
      <DeskHeader person={person} signOut={signOut} />
      <main id="indhold" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
