const TAG = /<\/?(?:p|br|ul|ol|li|b|i|em|strong|span|div)(?:\s[^<>]*)?\/?>/giu;

/** Text without the HTML tags that slipped into some minutes. The source page shows them; here they would only be in the way. */
export function withoutTags(text: string): string {
  return text.replace(TAG, " ").replace(/\s+/gu, " ").trim();
}
