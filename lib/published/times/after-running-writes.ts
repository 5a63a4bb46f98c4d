import "server-only";
import { setTimeout } from "node:timers/promises";
import { database } from "@/lib/database/database";
import { deskLock } from "@/lib/database/take-desk-lock";

const [longestWait, pause] = [10_000, 100];

let waiting: Promise<boolean> | null = null;

/**
 * Waits until the write of the desk that is running, if there is one, can be seen. It has taken its times already: whoever asked for what changed
 * since yesterday now, and since now tomorrow, would never be told of it. A write that begins later takes a later time. All who ask at once wait
 * together, so that they hold one connection and not all.
 * @returns false where the desk was busy for too long
 */
export function afterRunningWrites(): Promise<boolean> {
  waiting ??= waitForLock().finally(() => {
    waiting = null;
  });
  return waiting;
}

async function waitForLock(): Promise<boolean> {
  for (let waited = 0; waited <= longestWait; waited += pause) {
    if (await isFree()) return true;
    await setTimeout(pause);
  }
  return false;
}

/** Taken together with others who only ask, and given back at once. */
async function isFree(): Promise<boolean> {
  const rows = await database.$queryRaw<{ free: boolean }[]>`SELECT pg_try_advisory_xact_lock_shared(${deskLock}::bigint) AS free`;
  return rows[0]?.free === true;
}
