"use client";

import { usePathname } from "next/navigation";
import { deskFrameText } from "@/lib/text/desk-frame";

/** The desk's menu, with the page at hand marked, and the way out to what the public sees. `shown` are the addresses this person may open. */
export function DeskNav({ shown }: { shown: string[] }) {
  const path = usePathname();
  return (
    <ul>
      {[...deskFrameText.pages.filter(({ href }) => shown.includes(href)), deskFrameText.portal].map(({ label, href }) => (
        <li key={href}>
          <a href={href} aria-current={path === href ? "page" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
