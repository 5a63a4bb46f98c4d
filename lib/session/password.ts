import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the parameters that OWASP recommends; the library's own algorithm, named here so that an update cannot change it. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Shortest and longest password, as NIST SP 800-63B has it: length is what counts, and no odd characters are asked for. */
export const passwordLength = { min: 12, max: 128 };

/** What is stored in place of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), parameters);
}

/** Whether a password is the one that was hashed. A hash that cannot be read belongs to no password. */
export async function verifyPassword({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
  try {
    return await verify(stored, password.normalize("NFKC"));
  } catch {
    return false;
  }
}
