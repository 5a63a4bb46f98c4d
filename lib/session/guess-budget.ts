import { createHmac } from "node:crypto";
import { database } from "@/lib/database/database";
import { sessionSecret } from "./session-secret";

/** How often a secret may be guessed at before the next window. */
export type Budget = { guesses: number; minutes: number };

/**
 * Asks whether one more guess may be evaluated, and counts it. The count is taken in one statement on one row, so that guesses that arrive at
 * the same moment wait for each other: of any number, no more than the budget get through.
 */
export async function takeGuess(subject: string, { guesses, minutes }: Budget): Promise<boolean> {
  const [row] = await database.$queryRaw<{ guesses: number }[]>`
    INSERT INTO guess_window AS known (key, started_at, guesses) VALUES (${keyOf(subject)}, now(), 1)
    ON CONFLICT (key) DO UPDATE SET
      guesses = CASE WHEN known.started_at < now() - make_interval(mins => ${minutes}::int) THEN 1 ELSE known.guesses + 1 END,
      started_at = CASE WHEN known.started_at < now() - make_interval(mins => ${minutes}::int) THEN now() ELSE known.started_at END
    RETURNING known.guesses`;
  return row !== undefined && row.guesses <= guesses;
}

/** Starts the count anew, after a guess was right. */
export async function forgetGuesses(subject: string): Promise<void> {
  await database.$executeRaw`DELETE FROM guess_window WHERE key = ${keyOf(subject)}`;
}

/** Drops the counts that no window reaches back to: the longest is a day, and nobody's address is to be counted for more than two. */
export async function dropPastGuesses(): Promise<void> {
  await database.$executeRaw`DELETE FROM guess_window WHERE started_at < now() - interval '47 hours'`;
}

/** With the portal's own key: all addresses of the internet are hashed in a moment, and a plain hash would tell which it was. */
function keyOf(subject: string): string {
  return createHmac("sha256", sessionSecret()).update(subject).digest("base64url");
}
