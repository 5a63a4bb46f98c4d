#!/usr/bin/env node
// `npm run dev`: the portal with reload on save, on the same database as `npm start`.
import { spawn } from "node:child_process";
import { openDatabase } from "./database/open-database.mjs";
import { generateClient } from "./setup/prepare.mjs";
import { environmentWith, programFile, root } from "./setup/programs.mjs";

await generateClient();
const database = await openDatabase();
const args = [programFile("next"), "dev", "-H", "127.0.0.1", ...process.argv.slice(2)];
const server = spawn(process.execPath, args, { cwd: root, env: environmentWith(), stdio: "inherit", detached: true });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.once("exit", async (code) => {
  await database.close();
  process.exit(code ?? 0);
});
