// What must be made before the portal can run: dependencies, database client, production build. Each is made again only when its inputs changed.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { compressAssets } from "./compress-assets.mjs";
import { environmentWith, root, run, runProgram } from "./programs.mjs";

const generatedClient = "lib/database/generated";
const stamps = path.join(root, "node_modules/.cache/referatportalen");

/** Installs exactly what package-lock.json says, unless that is what stands in node_modules. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log("Installing dependencies …");
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) await run(process.execPath, [npm, ...args]);
  else await run("npm", args, { shell: process.platform === "win32" });
}

/** Generates the Prisma client from the schema. */
export async function generateClient() {
  const inputs = ["prisma/schema.prisma", "package-lock.json"];
  await whenChanged("client", inputs, `${generatedClient}/client.ts`, async () => {
    console.log("Generating the database client …");
    await runProgram("prisma", ["generate"], { quiet: true });
  });
}

/** Builds the portal for production. */
export async function buildPortal() {
  const code = ["app", "browser", "components", "lib", "proxy.ts", "instrumentation.ts", "prisma/schema.prisma"];
  const settings = [
    "next.config.mjs",
    "tsconfig.json",
    "package-lock.json",
    "scripts/setup/bundle-portal-script.mjs",
    "scripts/setup/compress-assets.mjs",
  ];
  await whenChanged("build", [...code, ...settings], ".next/BUILD_ID", async () => {
    console.log("Building the portal …");
    await runProgram("next", ["build"], { env: environmentWith({ NODE_ENV: "production" }) });
    await compressAssets();
  });
}

function isInstalled() {
  const wanted = packagesIn("package-lock.json");
  const present = packagesIn("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => place === "" || optional || present[place]?.version === version);
}

function packagesIn(lockFile) {
  const file = path.join(root, lockFile);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")).packages : null;
}

async function whenChanged(name, inputs, product, make) {
  const stamp = path.join(stamps, name);
  const current = fingerprint(inputs);
  const known = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : "";
  if (known === current && fs.existsSync(path.join(root, product))) return;
  await make();
  fs.mkdirSync(stamps, { recursive: true });
  fs.writeFileSync(stamp, current);
}

function fingerprint(inputs) {
  const hash = createHash("sha256").update(process.version);
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function filesIn(place) {
  const found = fs.statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!found || place === generatedClient) return [];
  if (found.isFile()) return [place];
  const names = fs.readdirSync(path.join(root, place)).sort();
  return names.flatMap((name) => filesIn(path.posix.join(place, name)));
}
