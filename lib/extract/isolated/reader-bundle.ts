import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

let made: Promise<string> | null = null;

/**
 * The reader as one file that a bare Node can run. It is bundled again when its sources have changed, once for each process that asks, and when another
 * process has bundled newer ones and cleared this one away.
 */
export async function readerBundle(): Promise<string> {
  if (made && !existsSync(await made)) made = null;
  made ??= bundle().catch((error: unknown) => {
    made = null;
    throw error;
  });
  return made;
}

async function bundle(): Promise<string> {
  const script = path.join(process.cwd(), "scripts/bundle-reader.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: process.cwd() });
  return stdout.trim();
}
