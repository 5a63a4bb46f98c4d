import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/frame/desk-frame";
import { deskPages } from "@/lib/session/desk-pages";
import { may } from "@/lib/session/permissions";
import { readSignedIn } from "@/lib/session/signed-in";
import { signOutAction } from "./konto/actions";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame of the desk. It guards nothing: every page asks for itself who is signed in. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const signedIn = await readSignedIn(await headers());
  const person = signedIn && {
    name: signedIn.name,
    role: signedIn.role,
    shown: deskPages.filter((page) => may(signedIn, page.action)).map(({ href }) => href),
  };
  return (
    <DeskFrame person={person} signOut={signOutAction}>
      {children}
    </DeskFrame>
  );
}
