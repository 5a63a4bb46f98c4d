import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client";

declare global {
  var portalSearchDatabase: PrismaClient | undefined;
}

/**
 * No statement of a search may take longer than a second, whatever is asked. The planner underestimates what reading a vector costs, and would rather read
 * the whole table; compiling a query, and sharing it out to other processes, takes longer than running it.
 */
const settings = { statement_timeout: "1s", enable_seqscan: "off", jit: "off", max_parallel_workers_per_gather: "0" };

/**
 * Begins a statement of which every connection makes one plan, as it is the same whatever is asked: planning takes as long as running where little is
 * found. Not for a statement whose best plan depends on how many rows match.
 */
export const plannedOnce = Prisma.raw("/* planned once */");

/** A connection that rests is kept, with its plans: opening one takes longer than a search. */
const idle = 600_000;

/** Connections of their own for searching, whose settings stand from the start: a search that had to set them first would ask the server twice as often. */
export const searchDatabase: PrismaClient = globalThis.portalSearchDatabase ?? connect();

function connect(): PrismaClient {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const pool = { connectionString: process.env.DATABASE_URL, options: options.join(" "), allowExitOnIdle: true, idleTimeoutMillis: idle };
  globalThis.portalSearchDatabase = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: planName }) });
  return globalThis.portalSearchDatabase;
}

/** A statement without a name is planned each time. */
function planName({ sql }: { sql: string }): string {
  return sql.startsWith(plannedOnce.sql) ? createHash("sha256").update(sql).digest("base64url") : "";
}
