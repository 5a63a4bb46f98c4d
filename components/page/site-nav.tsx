"use client";

import { usePathname } from "next/navigation";
import { shellText } from "@/lib/text/shell";

/** The main menu's links, with the reader's own part of the portal marked. */
export function SiteNav() {
  const path = usePathname();
  return (
    <ul>
      {shellText.pages.map(({ label, href }) => (
        <li key={href}>
          <a href={href} aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
