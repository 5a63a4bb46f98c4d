import { headers } from "next/headers";
import { shellText } from "@/lib/text/shell";

/** The main menu's links, with the reader's own part of the portal marked. The path comes from proxy.ts: no script is needed to know it. */
export async function SiteNav() {
  const path = ((await headers()).get("x-path") ?? "").split("?")[0] ?? "";
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
