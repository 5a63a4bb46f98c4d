import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { genericOAuth, twoFactor } from "better-auth/plugins";
import { readConfiguration } from "@/lib/configuration/configuration";
import { ownOrigins } from "@/lib/configuration/own-origins";
import { database } from "@/lib/database/database";
import { hashPassword, passwordLength, verifyPassword } from "./password";
import { providerId, type ProviderSettings, readProvider } from "./provider";
import { sessionLimits } from "./session-limits";
import { sessionSecret } from "./session-secret";

let made: ReturnType<typeof makeAuth> | undefined;

/**
 * The sign-in library on our database. Made when first asked for, because a build reads no settings. Its own addresses are not open to the
 * world: the desk's actions call it. Guesses are counted by us (`takeGuess`), before it is asked.
 */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth();
  return made;
}

/** The name of everything that the sign-in leaves in a browser. Over https no other host and no other path can set or see it. */
export function cookiePrefix(): string {
  return isSecure() ? "__Host-referat" : "referat";
}

function isSecure(): boolean {
  return readConfiguration(process.env).BASE_URL.startsWith("https:");
}

function makeAuth() {
  const configuration = readConfiguration(process.env);
  const provider = readProvider(configuration);
  return betterAuth({
    appName: "Referatportalen",
    baseURL: configuration.BASE_URL,
    secret: sessionSecret(),
    trustedOrigins: ownOrigins(configuration),
    database: prismaAdapter(database, { provider: "postgresql", transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    // An administrator has vouched for every address, and nobody can sign up: the provider alone must have verified it.
    account: { accountLinking: { enabled: true, requireLocalEmailVerified: false } },
    session: {
      expiresIn: sessionLimits.absolute,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { viaProvider: { type: "boolean", required: false, input: false } },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      database: { generateId: false },
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(),
      defaultCookieAttributes: { secure: isSecure(), httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: { session: { create: { before: prepareSession } } },
    plugins: [
      twoFactor({ issuer: "Referatportalen", accountLockout: { enabled: false } }),
      genericOAuth({ config: provider ? [providerConfig(provider)] : [] }),
      nextCookies(),
    ],
  });
}

function providerConfig({ issuer, clientId, clientSecret }: ProviderSettings) {
  return {
    providerId,
    discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    pkce: true,
    disableSignUp: true,
    disableImplicitSignUp: true,
  };
}

/** However someone signed in: a disabled user gets no session. One that a provider opened says so. */
async function prepareSession<Session extends { userId: string }>(session: Session, context: { path?: string } | null) {
  const user = await database.user.findUnique({ where: { id: session.userId }, select: { disabledAt: true } });
  if (user?.disabledAt !== null) return false;
  return { data: { ...session, viaProvider: context?.path?.startsWith("/callback") ?? false } };
}
