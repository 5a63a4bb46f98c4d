import { gzipSync } from "node:zlib";
import type { HostileFile } from "./hostile-file";
import { soundPdf } from "./sample-pages";

/** Files that are not what they say they are, or not all of it. */
export function impostors(): HostileFile[] {
  const sound = soundPdf();
  const cut = (share: number): HostileFile => ({
    name: `cut-off-at-${Math.round(share * 100)}-percent.pdf`,
    bytes: sound.subarray(0, Math.floor(sound.length * share)),
    outcome: ["damaged"],
  });
  return [
    { name: "nothing.pdf", bytes: Buffer.alloc(0), outcome: ["empty"] },
    { name: "white-space.txt", bytes: Buffer.from(" \r\n\t\n"), outcome: ["empty"] },
    { name: "one-byte.pdf", bytes: Buffer.from("%"), outcome: ["notPdf"] },
    { name: "header-alone.pdf", bytes: Buffer.from("%PDF-1.7\n"), outcome: ["damaged"] },
    { name: "header-and-noise.pdf", bytes: Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(50_000)]), outcome: ["damaged"] },
    { name: "trailer-alone.pdf", bytes: Buffer.from("%PDF-1.7\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF"), outcome: ["damaged"] },
    { name: "noise.pdf", bytes: noise(50_000), outcome: ["notPdf"] },
    { name: "noise.bin", bytes: noise(50_000), outcome: ["notSupported"] },
    { name: "zeros.pdf", bytes: Buffer.alloc(50_000), outcome: ["notPdf"] },
    { name: "page.pdf", bytes: Buffer.from("<!doctype html><title>404</title><p>Siden findes ikke."), outcome: ["notPdf"] },
    {
      name: "picture.png",
      bytes: Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0001\u0002\u0003", "latin1"),
      outcome: ["notSupported"],
    },
    { name: "packed.pdf", bytes: gzipSync(sound), outcome: ["notPdf"] },
    { name: "old-word.doc", bytes: Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), noise(8_000)]), outcome: ["notSupported"] },
    { name: "locked-word.docx", bytes: lockedWord(), outcome: ["password"] },
    { name: "too-large.pdf", bytes: Buffer.concat([sound, Buffer.alloc(25 * 1024 * 1024, " ")]), outcome: ["tooLarge"] },
    { name: "noise-before.pdf", bytes: Buffer.concat([noise(200), sound]), outcome: ["read"] },
    { name: "noise-after.pdf", bytes: Buffer.concat([sound, noise(600)]), outcome: ["read"] },
    { name: "twice.pdf", bytes: Buffer.concat([sound, sound]), outcome: ["read"] },
    ...[0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map(cut),
  ];
}

function lockedWord(): Buffer {
  return Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(2_000),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(2_000),
  ]);
}

/** Bytes that look random and are always the same (a linear congruential generator, Numerical Recipes' constants). */
export function noise(length: number, seed = 1): Buffer {
  let state = seed >>> 0;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}
