// The embedded PostgreSQL: made on first use, started when it is not running, reachable from this machine only.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { binary, prepareBinaries, unprivilegedUser } from "./postgres-binaries.mjs";
import { freePort } from "../setup/free-port.mjs";

const startLimit = 60_000;
const stopLimit = 30_000;
const leaseName = "referatportalen lease";
const fast = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

/**
 * Starts PostgreSQL, or joins the one that already runs on the same directory.
 * @param {object} options
 * @param {string} options.directory where the cluster, its password and its log live
 * @param {string} [options.database] database to create when missing
 * @param {boolean} [options.durable] false trades safety against crashes for speed: for tests
 * @returns {Promise<{ url: string, adminUrl: string, created: boolean, stop: () => Promise<void> }>} `stop` lets go of the server; the last of
 *   those who share it also ends it
 * @throws when PostgreSQL cannot be made or does not answer within a minute
 */
export async function startPostgres({ directory, database = "referatportalen", durable = true }) {
  fs.mkdirSync(directory, { recursive: true });
  const user = unprivilegedUser();
  const place = reachablePlace(prepareBinaries(), path.resolve(directory), user);
  const created = !fs.existsSync(path.join(place.cluster, "PG_VERSION"));
  if (created) await createCluster(place, user, durable);

  const { port, password } = JSON.parse(fs.readFileSync(place.settings, "utf8"));
  const urlOf = (name) => `postgresql://app:${password}@127.0.0.1:${port}/${name}`;
  const adminUrl = urlOf("postgres");
  await joinOrLaunch(place, user, port, adminUrl, durable);
  const lease = await takeLease(adminUrl);
  await createDatabase(adminUrl, database);
  return { url: urlOf(database), adminUrl, created, stop: () => release(lease, place) };
}

// As root under a private home, the unprivileged user can reach neither binaries nor data: both move to /var/lib.
function reachablePlace(native, directory, user) {
  const reachable = (root) => spawnSync("/bin/sh", ["-c", 'test -x "$0"', root], { ...user, cwd: "/" }).status === 0;
  if (user.uid === undefined || (reachable(binary(native, "postgres")) && reachable(directory))) return placeIn(native, directory);
  const base = path.join("/var/lib", directory.replaceAll(/[^\w.-]+/g, "_").replace(/^_+/, ""));
  const copy = path.join(base, "native");
  if (!fs.existsSync(copy)) fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const data = path.join(base, "data");
  fs.mkdirSync(data, { recursive: true });
  fs.chmodSync(base, 0o755);
  return placeIn(copy, data);
}

function placeIn(native, directory) {
  return {
    native,
    directory,
    cluster: path.join(directory, "postgres"),
    settings: path.join(directory, "postgres.json"),
    log: path.join(directory, "postgres.log"),
  };
}

// Built beside its final name and moved there last, so that an interrupted first start leaves nothing half made.
async function createCluster(place, user, durable) {
  const fresh = `${place.cluster}.new`;
  const passwordFile = path.join(place.directory, "postgres.password");
  const password = randomBytes(18).toString("base64url");
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const file of [fresh, passwordFile]) fs.chownSync(file, user.uid, user.gid);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=da-DK"];
  const access = ["-U", "app", `--pwfile=${passwordFile}`, "-A", "scram-sha-256"];
  const options = ["-D", fresh, ...access, ...locale, "--data-checksums", ...(durable ? [] : ["--no-sync"])];
  const result = spawnSync(binary(place.native, "initdb"), options, { ...user, cwd: "/", env: { ...process.env, LC_ALL: "C", TZ: "UTC" } });
  fs.rmSync(passwordFile);
  if (result.status !== 0) throw new Error(`PostgreSQL could not be set up: ${result.error ?? result.stderr}`);
  fs.writeFileSync(place.settings, JSON.stringify({ port: await freePort(), password }), { mode: 0o600 });
  fs.renameSync(fresh, place.cluster);
}

// A server that is just starting or just stopping is waited for.
async function joinOrLaunch(place, user, port, url, durable) {
  const since = Date.now();
  while (isAlive(serverId(place)) && Date.now() - since < stopLimit) {
    if (await answers(url)) return;
    await pause(50);
  }
  await launch(place, user, port, url, durable);
}

async function launch(place, user, port, url, durable) {
  const log = fs.openSync(place.log, "a");
  const address = ["-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
  const options = ["-D", place.cluster, ...address, ...(durable ? [] : fast)];
  // Detached, so that a Ctrl-C in the terminal reaches the launcher alone, which then stops everything in order.
  const server = spawn(binary(place.native, "postgres"), options, { ...user, cwd: "/", stdio: ["ignore", log, log], detached: true });
  fs.closeSync(log);
  const since = Date.now();
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped at once:\n${fs.readFileSync(place.log, "utf8").slice(-1500)}`);
    if (Date.now() - since > startLimit) throw new Error(`PostgreSQL did not answer within a minute; see ${place.log}`);
    await pause(25);
  }
  server.unref();
}

// A portal and a command may share the server, and either may end first, or be killed. Each therefore holds a connection of this name, and whoever
// leaves last turns off the light.
async function takeLease(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl, application_name: leaseName });
  client.on("error", () => {}); // the server ended under us: there is nothing left to let go of
  await client.connect();
  return client;
}

async function release(lease, place) {
  const others = await lease
    .query("SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()", [leaseName])
    .catch(() => ({ rowCount: 0 }));
  const server = serverId(place);
  await lease.end().catch(() => {});
  if (others.rowCount > 0 || !isAlive(server)) return;
  process.kill(server, "SIGINT"); // PostgreSQL's "fast" shutdown: open sessions are ended, nothing is lost
  const since = Date.now();
  while (isAlive(server) && Date.now() - since < stopLimit) await pause(25);
}

/** The running server's process id, which it keeps in the first line of its lock file; null when there is none. */
function serverId(place) {
  const file = path.join(place.cluster, "postmaster.pid");
  return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, "utf8"), 10) || null : null;
}

function isAlive(processId) {
  if (processId === null) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function createDatabase(adminUrl, name) {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
