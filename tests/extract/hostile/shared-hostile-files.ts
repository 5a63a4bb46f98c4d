import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { HostileFile } from "./hostile-file";

const folder = path.resolve(import.meta.dirname, "../../../../shared/pdf/hostile");

/** What must become of a file, by how its name begins. One that lies only about its page count, or has a form within itself, can still be read. */
const outcomes: Record<string, HostileFile["outcome"]> = {
  "b-circular-pagetree": ["damaged"],
  "b-cmap-bomb": ["read", "unreadableText", "tooHeavy"],
  "b-count-1e9": ["read"],
  "b-flate": ["tooHeavy"],
  "b-laughs": ["tooHeavy"],
  "b-selfform": ["read"],
  "e-owner": ["read"],
  "e-user": ["password"],
  "j-js": ["read"],
  "s-scan": ["imagesOnly"],
  "x-docx": ["read"],
  "x-headeronly": ["damaged"],
  "x-html": ["notPdf"],
  "x-notounicode": ["unreadableText"],
  "x-trunc": ["damaged"],
  "x-zero": ["empty"],
};

/** The hostile files of the reference collection, where it is beside the project; none where it is not. */
export function sharedHostileFiles(): HostileFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(path.join(folder, name)), outcome: outcomeOf(name) }));
}

/** A file without a row is expected to become nothing, so that it is reported. */
function outcomeOf(name: string): HostileFile["outcome"] {
  return Object.entries(outcomes).find(([beginning]) => name.startsWith(beginning))?.[1] ?? [];
}
