// Bundles the process that reads PDFs and Word documents into one file, unless that is up to date, and prints where it lies.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const entry = "lib/extract/isolated/reader-process.ts";
const cache = path.join(root, "node_modules/.cache/referatportalen");

const sources = readdirSync(path.join(root, "lib/extract"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => path.join(root, "lib/extract", name));
const hash = createHash("sha256").update(process.version);
for (const file of [...sources, path.join(root, "package-lock.json"), import.meta.filename]) hash.update(readFileSync(file));
const bundle = path.join(cache, `reader-${hash.digest("hex").slice(0, 16)}.mjs`);

if (!existsSync(bundle)) await build();
console.log(bundle);

async function build() {
  const esbuild = await import("esbuild");
  mkdirSync(cache, { recursive: true });
  const unfinished = path.join(cache, `unfinished-${randomUUID()}.mjs`);
  await esbuild.build({
    entryPoints: [path.join(root, entry)],
    absWorkingDir: root,
    outfile: unfinished,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Libraries in CommonJS ask for `require`, which an ES module does not have.
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
    external: ["@napi-rs/canvas"],
    logLevel: "error",
  });
  for (const name of readdirSync(cache)) if (/^reader-.*\.mjs$/.test(name)) rmSync(path.join(cache, name), { force: true });
  renameSync(unfinished, bundle);
}
