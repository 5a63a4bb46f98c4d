#!/usr/bin/env node
// `npm start`: from a fresh clone to a portal that answers. Installs, builds, starts the database, migrates, loads the examples, serves.
import { firstSteps } from "./setup/first-steps.mjs";
import { buildPortal, generateClient, installDependencies } from "./setup/prepare.mjs";
import { environmentWith, loadSettingsFile, root, runProgram } from "./setup/programs.mjs";
import { runWorker } from "./setup/run-worker.mjs";
import { requireFreePort, servePortal } from "./setup/serve.mjs";

process.chdir(root);
loadSettingsFile();
const opened = [];
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopAll(0));
stopWithNpm();

try {
  await start();
} catch (error) {
  console.error(error.message);
  await stopAll(1);
}

async function start() {
  await installDependencies();
  await generateClient();
  const { PORT: port, HOST: host } = await readSettings();
  await requireFreePort(port, host);

  const { openDatabase } = await import("./database/open-database.mjs");
  const database = await openDatabase();
  opened.push(database.close);
  // The examples are independent of the build, and both take a while.
  await Promise.all([loadExamples(database.url), buildPortal()]);

  const server = await servePortal({ databaseUrl: database.url, port, host });
  opened.push(server.stop, runWorker({ databaseUrl: database.url }));
  server.ended.then(stopAll);
  console.log(`Referatportalen is open on ${server.url}   (stop with Ctrl-C)`);
  for (const step of await firstSteps({ databaseUrl: database.url, url: server.url, named: Boolean(process.env.MUNICIPALITY_NAME) })) {
    console.log(step);
  }
}

async function readSettings() {
  const { tsImport } = await import("tsx/esm/api");
  const { readConfiguration } = await tsImport("../lib/configuration/configuration.ts", import.meta.url);
  return readConfiguration(process.env);
}

function loadExamples(databaseUrl) {
  return runProgram("tsx", ["--conditions=react-server", "--no-deprecation", "scripts/load-examples.ts"], {
    env: environmentWith({ DATABASE_URL: databaseUrl }),
  });
}

/** Stops in the opposite order of starting. */
async function stopAll(exitCode) {
  if (stopping) return;
  stopping = true;
  for (const close of opened.reverse()) await close();
  process.exit(exitCode);
}

// npm may be ended without passing its signal on; without this the portal would outlive it.
function stopWithNpm() {
  if (process.env.npm_lifecycle_event !== "start") return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && stopAll(0), 500).unref();
}
