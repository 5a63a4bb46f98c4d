// The embedded PostgreSQL: made on first use, started when it is not running, reachable from this machine only.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import pg from "pg";
import { binary, prepareBinaries, unprivilegedUser } from "./postgres-binaries.mjs";

const startLimit = 60_000;
const fast = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

/**
 * Starts PostgreSQL, or joins the one that already runs on the same directory.
 * @param {object} options
 * @param {string} options.directory where the cluster, its password and its log live
 * @param {string} [options.database] database to create when missing
 * @param {boolean} [options.durable] false trades safety against crashes for speed: for tests
 * @returns {Promise<{ url: string, adminUrl: string, created: boolean, stop: () => Promise<void> }>} `stop` leaves a server alone that was
 *   running before
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
  const running = await answers(urlOf("postgres"));
  const server = running ? null : await launch(place, user, port, urlOf("postgres"), durable);
  await createDatabase(urlOf("postgres"), database);
  return { url: urlOf(database), adminUrl: urlOf("postgres"), created, stop: () => stopServer(server) };
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
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  server.unref();
  return server;
}

/** SIGINT is PostgreSQL's "fast" shutdown: open sessions are ended, nothing is lost. */
function stopServer(server) {
  if (!server || server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
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

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
