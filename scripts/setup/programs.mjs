// Runs other programs from the project's root. Only `node:` imports: node_modules may not exist yet.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/**
 * What a program we start is given: our own environment, and no telemetry, update notices or hidden downloads.
 * @param {Record<string, string>} [extra]
 */
export function environmentWith(extra = {}) {
  const quiet = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", PRISMA_DISABLE_WARNINGS: "1" };
  return { ...process.env, ...quiet, ...extra };
}

/** Takes in the settings of a `.env` file; what the environment says already stands. */
export function loadSettingsFile() {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

const entryPoints = {
  depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
  eslint: "eslint/bin/eslint.js",
  knip: "knip/bin/knip.js",
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  prettier: "prettier/bin/prettier.cjs",
  prisma: "prisma/build/index.js",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  vitest: "vitest/vitest.mjs",
};

/**
 * The file that a development tool starts from.
 * @param {keyof typeof entryPoints} name
 */
export function programFile(name) {
  return path.join(root, "node_modules", entryPoints[name]);
}

/**
 * Runs one of the project's tools with this Node.
 * @param {keyof typeof entryPoints} name
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @throws when it does not end with exit code 0
 */
export function runProgram(name, args, options) {
  return run(process.execPath, [programFile(name), ...args], options);
}

/**
 * Runs a command and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { quiet?: boolean }} [options] `quiet` shows what it prints only when it fails
 * @throws when it does not end with exit code 0
 */
export function run(command, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environmentWith(),
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      ...options,
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
    const endWithUs = () => child.kill();
    process.once("exit", endWithUs);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("exit", endWithUs);
      if (code === 0) return resolve();
      const name = [command, ...args].map((part) => path.basename(part)).join(" ");
      reject(new Error(`${Buffer.concat(printed)}${name} ended with ${signal ?? code}.`));
    });
  });
}
