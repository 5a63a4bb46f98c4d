import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { addUser } from "@/lib/desk/users/add-user";
import { dropPastGuesses, forgetGuesses, takeGuess } from "@/lib/session/guess-budget";
import { type SignInResult, signIn, signInBudgets } from "@/lib/session/sign-in";
import { emptyDatabase } from "@/tests/support/empty-database";
import { commandLine } from "@/tests/support/take-in";

const email = "ida@lillehavn.example";
const { guesses: most, minutes } = signInBudgets.account;

beforeEach(emptyDatabase);

/** A guess from an address of its own, so that only what is guessed at holds it back. */
function guess(password: string, index: number, at = email): Promise<SignInResult> {
  const headers = new Headers({ origin: "http://127.0.0.1:3000", "x-forwarded-for": `192.0.2.${index}` });
  return signIn({ email: at, password }, headers);
}

function countOf(results: SignInResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const result of results) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

const addIda = () => addUser({ email, name: "Ida Strøm", role: "redaktoer" }, commandLine);

describe("guessing at a password", () => {
  it("gets no more than ten guesses looked at, of two hundred at the same moment", { timeout: 90_000 }, async () => {
    await addIda();
    const results = await Promise.all(Array.from({ length: 200 }, (_, index) => guess(`gæt nummer ${index}`, index)));
    expect(countOf(results)).toEqual({ refused: most, locked: 200 - most });
  });

  it("is over after ten, also for the right one, and says no more about an unknown address", async () => {
    const { password } = await addIda();
    for (const at of [email, "ukendt@lillehavn.example"]) {
      for (let index = 0; index < most; index += 1) expect(await guess("noget helt andet", index, at)).toBe("refused");
      expect(await guess(password, 200, at)).toBe("locked");
    }
    expect(await database.session.count()).toBe(0);
  });

  it("starts anew when the window is over, and after the right one", async () => {
    const { password } = await addIda();
    for (let index = 0; index <= most; index += 1) await guess("noget helt andet", index);
    await database.$executeRaw`UPDATE guess_window SET started_at = now() - make_interval(mins => ${minutes + 1}::int)`;
    expect(await guess(password, 1)).toBe("signedIn");
    for (let index = 0; index < most; index += 1) expect(await guess("noget helt andet", index)).toBe("refused");
  });

  it("at many users from one address comes to an end too", { timeout: 90_000 }, async () => {
    const results: SignInResult[] = [];
    for (let index = 0; index < 5; index += 1) {
      const at = Array.from({ length: 25 }, (_, user) => guess("kodeord", 1, `bruger-${index}-${user}@lillehavn.example`));
      results.push(...(await Promise.all(at)));
    }
    expect(countOf(results)).toEqual({ refused: signInBudgets.address.guesses, locked: 125 - signInBudgets.address.guesses });
  });
});

describe("the count of guesses", () => {
  it("keeps no address that was typed in", async () => {
    await guess("noget helt andet", 1);
    const rows = await database.guessWindow.findMany();
    expect(rows.length).toBe(2);
    expect(JSON.stringify(rows)).not.toMatch(/ida|192\.0\.2/);
    // A plain hash of so few possible addresses would be as good as the address.
    const plain = ["192.0.2.1", email].flatMap((typed) => ["password:", "address:", "sign-in:", ""].map((kind) => `${kind}${typed}`));
    const hashes = plain.map((subject) => createHash("sha256").update(subject).digest("base64url"));
    expect(rows.map(({ key }) => key).filter((key) => hashes.includes(key))).toEqual([]);
  });

  it("forgets the windows of days past", async () => {
    const day = { guesses: 1, minutes: 24 * 60 };
    await takeGuess("gammel", day);
    await database.$executeRaw`UPDATE guess_window SET started_at = now() - interval '2 days'`;
    await takeGuess("i går", day);
    await database.$executeRaw`UPDATE guess_window SET started_at = now() - interval '23 hours' WHERE started_at > now() - interval '1 day'`;
    await takeGuess("ny", day);
    await dropPastGuesses();
    expect(await database.guessWindow.count()).toBe(2);
    expect(await takeGuess("i går", day)).toBe(false);
    await forgetGuesses("i går");
    expect(await takeGuess("i går", day)).toBe(true);
  });
});
