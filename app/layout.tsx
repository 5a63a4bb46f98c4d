import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { OutcomeSprite } from "@/components/decision/outcome-sprite";
import { ThemeScript } from "@/components/page/theme-script";
import "@/components/styles/site.css";
import { meetingFeedHref } from "@/lib/published/paths";
import { feedText } from "@/lib/text/feed";
import { shellText } from "@/lib/text/shell";

// Without the axis of optical sizes, which would more than double what everyone must fetch before they see the record in its own type.
const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-source-serif",
  weight: "200 900",
  adjustFontFallback: "Times New Roman",
});
const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--font-source-sans",
  weight: "200 900",
  adjustFontFallback: "Arial",
});

export const metadata: Metadata = {
  title: { default: shellText.name, template: shellText.title("%s") },
  description: shellText.description,
};
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The ground of every page. Reading the nonce makes all pages dynamic, which a nonce needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    // The theme script may have set `data-theme` before React arrives.
    <html lang="da" className={`${sourceSerif.variable} ${sourceSans.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={shellText.name} />
        <link rel="alternate" type="application/atom+xml" href={meetingFeedHref} title={feedText.meetings} />
      </head>
      <body>
        <a className="skip-link" href="#indhold">
          {shellText.skip}
        </a>
        <OutcomeSprite />
        {children}
      </body>
    </html>
  );
}
