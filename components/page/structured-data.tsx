/**
 * What a page is about, for search engines (JSON-LD). A script's text is not markup, so React leaves it as it is; the sign that could end the script
 * is written as JSON allows.
 */
export function StructuredData({ items }: { items: readonly object[] }) {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": items }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json">{text}</script>;
}
