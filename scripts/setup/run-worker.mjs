// The worker as a child process that is started again when it ends before its time, and can be stopped.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { environmentWith, root } from "./programs.mjs";

const restartDelay = 2_000;
const stopLimit = 10_000;

/**
 * Runs the worker until it is stopped.
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {Record<string, string>} [options.settings] further environment variables
 * @returns {() => Promise<void>} stops it
 */
export function runWorker({ databaseUrl, settings = {} }) {
  let worker;
  let stopped = false;
  const ended = keepRunning();

  async function keepRunning() {
    while (!stopped) {
      worker = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "--no-deprecation", "scripts/worker.ts"], {
        cwd: root,
        env: environmentWith({ NODE_ENV: "production", DATABASE_URL: databaseUrl, ...settings }),
        stdio: ["ignore", "ignore", "inherit"],
      });
      await new Promise((resolve) => worker.once("exit", resolve).once("error", resolve));
      if (!stopped) await pause(restartDelay);
    }
  }

  process.once("exit", () => worker?.kill("SIGKILL"));
  return async () => {
    stopped = true;
    worker?.kill("SIGTERM");
    const deadline = setTimeout(() => worker?.kill("SIGKILL"), stopLimit);
    await ended;
    clearTimeout(deadline);
  };
}
