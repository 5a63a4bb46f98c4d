import { createHmac, randomBytes } from "node:crypto";
import { database } from "@/lib/database/database";
import { cookiePrefix } from "@/lib/session/auth";
import type { Role } from "@/lib/session/permissions";
import { identifyStaff, type Staff } from "@/lib/session/require-staff";
import { sessionSecret } from "@/lib/session/session-secret";

/** What a test wants of a user. Everything left out is ordinary: active, and with a code where the role needs one. */
export type StaffOptions = { email?: string; name?: string; role?: Role; twoFactorEnabled?: boolean; passwordTemporary?: boolean };

/** A new user of the secretariat, and the headers that their browser sends once they are signed in. */
export async function makeSignedIn({ role = "redaktoer", ...options }: StaffOptions = {}): Promise<{ userId: string; headers: Headers }> {
  const { email = `${randomBytes(6).toString("hex")}@lillehavn.example`, name = "Ida Strøm", twoFactorEnabled = true } = options;
  const user = await database.user.create({
    data: { email, name, role, twoFactorEnabled, passwordTemporary: options.passwordTemporary ?? false },
  });
  return { userId: user.id, headers: await openSession(user.id) };
}

/** The headers of a browser in which a user has just signed in. */
export async function openSession(userId: string): Promise<Headers> {
  const token = randomBytes(24).toString("base64url");
  await database.session.create({ data: { userId, token, expiresAt: new Date(Date.now() + 3_600_000) } });
  const signature = createHmac("sha256", sessionSecret()).update(token).digest("base64");
  return new Headers({ cookie: `${cookiePrefix()}.session_token=${encodeURIComponent(`${token}.${signature}`)}` });
}

/** Someone of the secretariat as the desk's writes take them. */
export async function signInStaff(options: StaffOptions = {}): Promise<Staff> {
  const { headers } = await makeSignedIn(options);
  const staff = await identifyStaff(headers);
  if (!staff) throw new Error("The user cannot be signed in.");
  return staff;
}
