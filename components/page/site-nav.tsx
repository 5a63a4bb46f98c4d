import { headers } from "next/headers";
import { shellText } from "@/lib/text/shell";

type Props = {
  /** Whether there is room for the pages that stand below others too. */
  whole?: boolean;
};

/** The main menu's links, with the reader's own part of the portal marked. The path comes from proxy.ts: no script is needed to know it. */
export async function SiteNav({ whole = false }: Props) {
  const path = ((await headers()).get("x-path") ?? "").split("?")[0] ?? "";
  return (
    <ul>
      {[...shellText.pages, ...(whole ? shellText.morePages : [])].map(({ label, href }) => (
        <li key={href}>
          <a href={href} aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
