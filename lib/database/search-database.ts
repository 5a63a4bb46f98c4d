import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

declare global {
  var portalSearchDatabase: PrismaClient | undefined;
}

/**
 * No statement of a search may take longer than a second, whatever is asked. The planner underestimates what reading a vector costs, and would rather read
 * the whole table; compiling a query, and sharing it out to other processes, takes longer than running it.
 */
const settings = { statement_timeout: "1s", enable_seqscan: "off", jit: "off", max_parallel_workers_per_gather: "0" };

/** Connections of their own for searching, whose settings stand from the start: a search that had to set them first would ask the server twice as often. */
export const searchDatabase: PrismaClient = globalThis.portalSearchDatabase ?? connect();

function connect(): PrismaClient {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const pool = { connectionString: process.env.DATABASE_URL, options: options.join(" "), allowExitOnIdle: true };
  globalThis.portalSearchDatabase = new PrismaClient({ adapter: new PrismaPg(pool) });
  return globalThis.portalSearchDatabase;
}
