import { randomBytes, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import pg from "pg";
import { z } from "zod";
import { hashPassword } from "@/lib/session/password";
import type { Role } from "@/lib/session/permissions";
import { deskAccountText } from "@/lib/text/desk-account";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";

export type DeskUser = { id: string; email: string; password: string };

/** Asks the database behind the portal under test, for what no page can do. */
export async function askDatabase(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(z.string().parse(process.env.PORTAL_DATABASE));
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, values);
    return rows;
  } finally {
    await client.end();
  }
}

/** A new user of the secretariat with a password, under an address that no other test uses. */
export async function addDeskUser(role: Role, { temporary = false } = {}): Promise<DeskUser> {
  // All of the tests sign in from one address, more often than the portal lets one address try.
  await askDatabase("DELETE FROM guess_window WHERE guesses > 50");
  const user = { id: randomUUID(), email: `${randomBytes(6).toString("hex")}@lillehavn.example`, password: "en lang sætning om havnen" };
  await askDatabase(
    `INSERT INTO "user" (id, email, name, role, password_temporary, updated_at) VALUES ($1, $2, 'Ida Strøm', $3::"Role", $4, now())`,
    [user.id, user.email, role, temporary],
  );
  await askDatabase(
    "INSERT INTO account (id, user_id, provider_id, account_id, password, updated_at) VALUES (gen_random_uuid(), $1::uuid, 'credential', $1::uuid::text, $2, now())",
    [user.id, await hashPassword(user.password)],
  );
  return user;
}

/** Fills in the sign-in page that the browser is on, and sends it. */
export async function fillInSignIn(page: Page, { email, password }: Pick<DeskUser, "email" | "password">): Promise<void> {
  await page.getByLabel(deskAccountText.signIn.email).fill(email);
  await page.getByLabel(deskAccountText.signIn.password).fill(password);
  await page.getByRole("button", { name: deskAccountText.signIn.submit }).click();
}

/**
 * Signs a new user of a role in, with whatever the role needs, and opens the overview. The code from an app is only noted as set up: the tests of
 * the sign-in walk that.
 */
export async function signInAtDesk(page: Page, role: Role): Promise<DeskUser> {
  const user = await addDeskUser(role);
  await page.goto("/sekretariat/konto");
  await fillInSignIn(page, user);
  await page
    .getByRole("heading", { level: 1, name: deskTwoFactorText.setUp.title })
    .or(page.getByRole("heading", { level: 1, name: deskAccountText.account.title }))
    .waitFor();
  await askDatabase(`UPDATE "user" SET two_factor_enabled = true WHERE id = $1`, [user.id]);
  await page.goto("/sekretariat");
  return user;
}
