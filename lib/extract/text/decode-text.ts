/**
 * Decodes a text file: UTF-8 or UTF-16 by its mark, UTF-16 without a mark by its zero bytes, else UTF-8 where it is valid and Windows-1252 where
 * it is not.
 * @returns the text without its mark; NUL becomes U+FFFD, since PostgreSQL refuses NUL
 */
export function decodeText(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes).replaceAll("\0", "\ufffd");
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked);
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252");
}

// Western text in UTF-16 has a zero in nearly every pair: at its end in little-endian order, at its start in big-endian.
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.floor(Math.min(bytes.length, 2000) / 2);
  if (pairs < 4) return null;
  let [zeroFirst, zeroSecond] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) zeroFirst += 1;
    if (bytes[2 * pair + 1] === 0) zeroSecond += 1;
  }
  if (zeroSecond > 0.7 * pairs && zeroFirst < 0.1 * pairs) return "utf-16le";
  return zeroFirst > 0.7 * pairs && zeroSecond < 0.1 * pairs ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
