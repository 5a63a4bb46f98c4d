import { createHash } from "node:crypto";
import { database } from "@/lib/database/database";

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

/** Starts the count anew, after a guess was right, and drops the windows of days past. */
export async function forgetGuesses(subject: string): Promise<void> {
  await database.$executeRaw`DELETE FROM guess_window WHERE key = ${keyOf(subject)} OR started_at < now() - interval '2 days'`;
}

function keyOf(subject: string): string {
  return createHash("sha256").update(subject).digest("base64url");
}
