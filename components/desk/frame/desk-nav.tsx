"use client";

import { usePathname } from "next/navigation";
import { deskFrameText } from "@/lib/text/desk-frame";

/** The desk's menu, with the page at hand marked, and the way out to what the public sees. */
export function DeskNav() {
  const path = usePathname();
  return (
    <ul>
      {[...deskFrameText.pages, deskFrameText.portal].map(({ label, href }) => (
        <li key={href}>
          <a href={href} aria-current={path === href ? "page" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
