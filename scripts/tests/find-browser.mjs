// Which Chromium the browser tests use. A machine with Node and nothing else gets the one from npm.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { root } from "../setup/programs.mjs";

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Finds a Chromium that starts: the one that CHROMIUM_PATH names, Playwright's own, the system's, else that of @sparticuz/chromium.
 * @returns {Promise<{ executable: string, environment: Record<string, string> }>} the program, and the variables that it needs
 * @throws when none starts
 */
export async function findBrowser() {
  const installed = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...system].find(
    (file) => file && fs.existsSync(file) && starts(file),
  );
  return installed ? { executable: installed, environment: {} } : unpackBrowser();
}

async function unpackBrowser() {
  const { default: sparticuz, inflate } = await import("@sparticuz/chromium");
  const executable = await sparticuz.executablePath();
  // Without any font on the machine its renderers end at once; the package brings one.
  const fonts = fs.existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: path.join(os.tmpdir(), "fonts") };
  if (starts(executable, fonts)) return { executable, environment: fonts };

  // A bare machine lacks libnss3 and its company; the package brings them too, for a system much like it.
  await inflate(path.join(root, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
  const libraries = [path.join(os.tmpdir(), "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const environment = { ...fonts, LD_LIBRARY_PATH: libraries };
  if (starts(executable, environment)) return { executable, environment };
  throw new Error("No Chromium starts here. Install one (apt install chromium), or name one in CHROMIUM_PATH.");
}

function starts(executable, environment = {}) {
  return spawnSync(executable, ["--version"], { env: { ...process.env, ...environment }, timeout: 15_000 }).status === 0;
}
