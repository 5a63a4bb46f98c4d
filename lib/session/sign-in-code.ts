import "server-only";
import { isAPIError } from "better-auth/api";
import { database } from "@/lib/database/database";
import { auth, cookiePrefix } from "./auth";
import { forgetCodeGuesses, takeCodeGuess } from "./code-budget";
import { forgetGuesses } from "./guess-budget";
import { recordSignIn } from "./record-sign-in";
import { requireOwnRequest } from "./same-origin";

export type CodeResult = "signedIn" | "refused" | "locked" | "expired";

/**
 * The second step of a sign-in: a code from the authenticator app, or one of those for when it is lost. Expired when there is no first step, or it
 * is too long ago.
 * @throws {ForeignRequestError} when the request was not sent by the portal's own pages
 */
export async function signInWithCode(given: string, headers: Headers): Promise<CodeResult> {
  requireOwnRequest(headers);
  const cookie = readStepCookie(headers);
  const user = cookie && (await readPending(cookie));
  if (!user) return "expired";
  const code = given.replace(/\s/g, "");
  const budget = await takeCodeGuess(user.id, code);
  if (budget !== "within") return refuse(budget === "locked" ? "locked" : "refused", user.id);
  if ((await attempt(code, onlyWith(cookie, headers))) !== user.id) return refuse("refused", user.id);
  await forgetCodeGuesses(user.id);
  await forgetGuesses(`password:${user.email}`);
  await recordSignIn("user.signedIn", user.id);
  return "signedIn";
}

/** Whether a browser has done the first step and may do the second. */
export async function awaitsCode(headers: Headers): Promise<boolean> {
  const cookie = readStepCookie(headers);
  return cookie !== null && (await readPending(cookie)) !== null;
}

type StepCookie = { name: string; value: string };

/**
 * What the first step left in the browser, cut out as the library does: at every semicolon, with or without a space behind it. None when it stands
 * there twice, since nobody can know which of them counts.
 */
function readStepCookie(headers: Headers): StepCookie | null {
  const name = `${cookiePrefix()}.two_factor`;
  const values = (headers.get("cookie") ?? "").split(";").flatMap((part) => {
    const [key = "", ...rest] = part.split("=");
    return key.trim() === name ? [rest.join("=").trim()] : [];
  });
  const [value] = values;
  return value !== undefined && values.length === 1 && /^(?:[\w.~+/=-]|%[0-7][\dA-F])+$/i.test(value) ? { name, value } : null;
}

/** Whose second step a browser may do, for counting guesses; the library checks the cookie's signature itself. */
async function readPending({ value }: StepCookie): Promise<{ id: string; email: string } | null> {
  const identifier = decodeURIComponent(value).replace(/\.[^.]*$/, "");
  const pending = await database.verification.findFirst({
    where: { identifier, expiresAt: { gt: new Date() } },
    select: { value: true },
  });
  return pending && database.user.findUnique({ where: { id: pending.value }, select: { id: true, email: true } });
}

/** The library would ask a session that is open in the browser first, and try the code on whom that belongs to. */
function onlyWith({ name, value }: StepCookie, headers: Headers): Headers {
  const only = new Headers(headers);
  only.set("cookie", `${name}=${value}`);
  return only;
}

/** The id of the user whose code it was; null when it was wrong. */
async function attempt(code: string, headers: Headers): Promise<string | null> {
  try {
    const verify = /^\d{6}$/.test(code) ? auth().api.verifyTOTP : auth().api.verifyBackupCode;
    return (await verify({ body: { code }, headers })).user.id;
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}

async function refuse(how: "locked" | "refused", userId: string): Promise<CodeResult> {
  await recordSignIn(how === "locked" ? "user.signInLocked" : "user.signInRefused", userId);
  return how;
}
