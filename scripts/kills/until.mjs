import { setTimeout as pause } from "node:timers/promises";

const limit = 180_000;

/**
 * Asks until the answer is yes.
 * @param {() => Promise<unknown>} question
 * @param {string} what for the error
 * @throws when it takes more than three minutes
 */
export async function until(question, what) {
  const since = Date.now();
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() - since > limit) throw new Error(`Waited in vain until ${what}.`);
    await pause(5);
  }
}
