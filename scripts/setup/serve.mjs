// The production server as a child process that can be awaited and stopped.
import { spawn } from "node:child_process";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { environmentWith, root } from "./programs.mjs";

const stopLimit = 10_000;

/**
 * Serves the built portal.
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {number} options.port
 * @param {string} options.host address to listen on
 * @param {Record<string, string>} [options.settings] further environment variables
 * @returns {Promise<{ url: string, ended: Promise<number>, stop: () => Promise<void> }>} once it answers requests; `ended` gives its exit code
 * @throws when it ends before it answers
 */
export async function servePortal({ databaseUrl, port, host, settings = {} }) {
  const url = `http://${host.includes(":") ? `[${host}]` : host.replace("0.0.0.0", "127.0.0.1")}:${port}`;
  const server = spawn(process.execPath, ["scripts/server.mjs"], {
    cwd: root,
    env: environmentWith({ NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port), HOST: host, ...settings }),
    stdio: ["ignore", "ignore", "inherit"],
    detached: process.platform !== "win32", // a Ctrl-C in the terminal reaches the launcher alone, which then stops everything in order
  });
  const ended = new Promise((resolve) => server.once("exit", (code) => resolve(code ?? 1)));
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  process.once("exit", () => isRunning() && server.kill("SIGKILL"));

  while (!(await answers(`${url}/api/health/live`))) {
    if (!isRunning()) throw new Error(`The server ended before it answered (${server.signalCode ?? server.exitCode}).`);
    await pause(50);
  }
  return { url, ended, stop: () => stop(server, ended) };
}

/**
 * @param {number} port
 * @param {string} host
 * @throws when something else listens there already
 */
export async function requireFreePort(port, host) {
  await new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(port, host, () => probe.close(resolve));
  }).catch((error) => {
    throw new Error(`Cannot listen on ${host}:${port} (${error.code}). Is the portal running already? Another port: PORT=3001 npm start`);
  });
}

async function answers(url) {
  const response = await fetch(url).catch(() => null);
  return response !== null;
}

async function stop(server, ended) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGTERM");
  const deadline = setTimeout(() => server.kill("SIGKILL"), stopLimit);
  await ended;
  clearTimeout(deadline);
}
