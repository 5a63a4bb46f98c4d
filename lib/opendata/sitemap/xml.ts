const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** A text as it stands in XML, in content and in attributes. */
export function xml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);
}
