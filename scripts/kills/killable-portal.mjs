import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { migrate } from "../database/migrate.mjs";
import { startTemporaryPostgres } from "../database/temporary-postgres.mjs";
import { freePort } from "../setup/free-port.mjs";
import { environmentWith, root } from "../setup/programs.mjs";
import { until } from "./until.mjs";

const loader = ["--conditions=react-server", "--import", "tsx", "--no-deprecation"];

/** A portal of its own with an empty database, whose server and worker can be killed and started again. */
export async function openKillablePortal() {
  const database = await startTemporaryPostgres();
  await migrate(database.url);
  const secret = randomUUID();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const storage = path.join(database.directory, "storage");
  const settings = { DATABASE_URL: database.url, STORAGE_DIR: storage, SESSION_SECRET: secret, PORT: String(port), BASE_URL: url };
  const env = environmentWith({ NODE_ENV: "production", HOST: "127.0.0.1", EXAMPLES: "off", ...settings });
  const sql = new pg.Pool({ connectionString: database.url, max: 3 });
  const commands = {
    worker: [...loader, "scripts/worker.ts"],
    server: ["scripts/server.mjs"],
  };
  const running = {};
  process.once("exit", () => Object.values(running).forEach((child) => child.kill("SIGKILL")));

  function start(name) {
    running[name] = spawn(process.execPath, commands[name], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  }
  async function end(name, signal) {
    const child = running[name];
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
  const answers = () => fetch(`${url}/api/health/live`).then(Boolean, () => false);
  const portal = {
    url,
    sql,
    storage,
    kill: (name) => end(name, "SIGKILL"),
    start: async (name) => {
      start(name);
      if (name === "server") await until(answers, "the server answers");
    },
    cookie: await signIn(sql, secret),
    newReferat,
    verifyAudit: () => said([...loader, "scripts/verify-audit.ts"], env),
    close: async () => {
      for (const name of Object.keys(running)) await end(name, "SIGTERM");
      await sql.end();
      await database.stop();
    },
  };
  await portal.start("server");
  await portal.start("worker");
  return portal;
}

/** Someone who may publish, and the cookie of a browser in which they are signed in. */
async function signIn(sql, secret) {
  const { rows } = await sql.query(
    `INSERT INTO "user" (id, email, name, role, two_factor_enabled, updated_at) VALUES (gen_random_uuid(), 'ida@lillehavn.example', 'Ida Strøm', 'udgiver', true, now()) RETURNING id`,
  );
  const token = randomUUID();
  await sql.query(
    "INSERT INTO session (id, user_id, token, expires_at, updated_at) VALUES (gen_random_uuid(), $1, $2, now() + interval '8 hours', now())",
    [rows[0].id, token],
  );
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `referat.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** A referat that no other is like. */
function newReferat(number) {
  const date = new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
  const [year, month, day] = date.split("-");
  const titles = Array.from({ length: 8 }, (_, index) => `Sag ${number}-${index + 1} om bænke`);
  const points = titles.flatMap((title, index) => [
    `Punkt ${index + 1}: ${title}`,
    `05.01.00-G01-${number * 10 + index}-24`,
    "INDSTILLING",
    "By- og Havneforvaltningen indstiller, at udvalget godkender sagen.",
    "Beslutning",
    "Havneudvalget godkender indstillingen.",
  ]);
  const head = [`REFERAT Havneudvalget 2022-2025 d. ${day}-${month}-${year}`, `Mødedato d. ${day}-${month}-${year} kl. 16:00`];
  return { address: `/udvalg/havneudvalget/${date}`, titles, bytes: Buffer.from([...head, ...points].join("\n\n")) };
}

function said(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, env });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part));
  return once(child, "close").then(() => text.trim());
}

export function bytesInStorage(storage, sha256) {
  const place = path.join(storage, sha256.slice(0, 2), sha256);
  return fs.existsSync(place) ? fs.readFileSync(place) : null;
}
