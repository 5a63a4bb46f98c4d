const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const bits = 18;

/**
 * What stands for two words side by side. A phrase asks for its pairs first, so that few points remain whose places must be compared. There are 2^18 such
 * terms, and pairs share them: that keeps the index small, and what two pairs have in common the places tell apart.
 */
export function pairTerm(first: string, second: string): string {
  let hash = 0x811c9dc5;
  for (const letter of `${first} ${second}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const value = ((hash >>> bits) ^ hash) & (2 ** bits - 1);
  return `~${DIGITS[value >> 12]}${DIGITS[(value >> 6) & 63]}${DIGITS[value & 63]}`;
}
