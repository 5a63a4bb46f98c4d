import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readConfiguration } from "@/lib/configuration/configuration";

const place = path.join(".data", "session-secret");

/**
 * The key that signs session cookies and encrypts authenticator secrets: `SESSION_SECRET`, else one that is made once and kept beside the embedded
 * database. It never lies in the database, so whoever reads that can sign in as nobody.
 */
export function sessionSecret(): string {
  return readConfiguration(process.env).SESSION_SECRET ?? readKept() ?? make();
}

function readKept(): string | null {
  try {
    return readFileSync(keptAt(), "utf8");
  } catch {
    return null;
  }
}

/** Written beside its place and linked there, which fails when another process was first: then theirs counts. */
function make(): string {
  const file = keptAt();
  const beside = `${file}.${randomBytes(8).toString("hex")}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(beside, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  try {
    linkSync(beside, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(beside);
  }
  return readFileSync(file, "utf8");
}

function keptAt(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), place);
}
