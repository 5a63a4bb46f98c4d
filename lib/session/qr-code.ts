import { encode } from "uqr";

/** A QR code as one path of an SVG: a square of `size` modules, the quiet edge that readers need included. */
export type QrCode = { size: number; path: string };

/** Draws a text as a QR code. */
export function qrCodeOf(text: string): QrCode {
  const { size, data } = encode(text, { border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size, path };
}
