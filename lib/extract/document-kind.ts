/**
 * What a file is, told from its content alone. `archive` is a zip that is no Word document, `locked` a Word document behind a
 * password, `binary` nothing that can be read.
 */
export type DocumentKind = "text" | "pdf" | "docx" | "archive" | "locked" | "binary";

/** Tells what a file is. Names are not asked: a Word document named .pdf is a Word document. */
export function documentKind(bytes: Uint8Array): DocumentKind {
  if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) return isWordDocument(bytes) ? "docx" : "archive";
  if (pdfHeaderWithin(bytes)) return "pdf";
  if (isEncryptedPackage(bytes)) return "locked";
  return looksBinary(bytes) ? "binary" : "text";
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0));
}

// Readers accept the header anywhere in the first 1,024 bytes (ISO 32000-1, annex H, note 13). After words it is but mentioned.
function pdfHeaderWithin(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  const at = start.indexOf("%PDF-");
  return at === 0 || (at > 0 && /[^\t\n\r -~\u00a0-\u00ff]|^\s+$/.test(start.slice(0, at)));
}

// The names of a zip's files stand in it uncompressed, the first right after its header of 30 bytes. A package (ECMA-376, part 2) begins with one of
// its own parts; an archive that merely holds a Word document begins with another name.
function isWordDocument(bytes: Uint8Array): boolean {
  return beginsAsPackage(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("word/document.xml");
}

/** True for the beginning of a zip that is an Office document, by the name of its first part; a Word document is one of them. */
export function beginsAsPackage(bytes: Uint8Array): boolean {
  const firstName = Buffer.from(bytes.subarray(30, 50)).toString("latin1");
  return /^(?:\[Content_Types\]|_rels\/|word\/|docProps\/|customXml\/)/.test(firstName);
}

// Office wraps a document with a password into a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return startsWith(bytes, "\u00d0\u00cf\u0011\u00e0") && file.includes(Buffer.from("EncryptedPackage", "utf16le"));
}

/** Anything with more control characters than any text has; zeros are no sign, for UTF-16 is full of them. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  const marked = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const controls = sample.filter((byte) => byte > 0 && (byte < 9 || (byte > 13 && byte < 32 && byte !== 27))).length;
  return !marked && controls > sample.length / 50;
}
