import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

declare global {
  var portalDatabase: PrismaClient | undefined;
}

/** The one connection pool of this process, to the database that `DATABASE_URL` names. It outlives a module reload in development. */
export const database: PrismaClient = globalThis.portalDatabase ?? connect();

function connect(): PrismaClient {
  globalThis.portalDatabase = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) });
  return globalThis.portalDatabase;
}
