import { forgetGuesses, takeGuess } from "./guess-budget";

const budget = { guesses: 10, minutes: 15 };

/** A code is shown for half a minute, and is right for one step before and after. */
const once = { guesses: 1, minutes: 2 };

/**
 * Asks whether a code of someone may be tried, and counts it. A code that was tried already is not tried again while it could still be right, so
 * that one seen over a shoulder opens nothing.
 */
export async function takeCodeGuess(userId: string, code: string): Promise<"within" | "used" | "locked"> {
  if (!(await takeGuess(`code:${userId}`, budget))) return "locked";
  return (await takeGuess(`code:${userId}:${code}`, once)) ? "within" : "used";
}

/** Starts the count anew, after a code was right. */
export async function forgetCodeGuesses(userId: string): Promise<void> {
  await forgetGuesses(`code:${userId}`);
}
