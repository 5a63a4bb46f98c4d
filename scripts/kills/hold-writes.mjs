import { until } from "./until.mjs";

/** The lock that every write of the desk takes first (lib/database/take-desk-lock.ts). */
const deskLock = "4711202601";

/** Holds every write of the desk back at its beginning, until it is released. */
export async function holdWrites({ sql }) {
  const holder = await sql.connect();
  await holder.query("SELECT pg_advisory_lock($1)", [deskLock]);
  const isWaiting = async () => {
    const { rowCount } = await sql.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
    return rowCount > 0;
  };
  return {
    waiting: () => until(isWaiting, "a write waits"),
    release: async () => {
      await holder.query("SELECT pg_advisory_unlock($1)", [deskLock]);
      holder.release();
    },
  };
}
