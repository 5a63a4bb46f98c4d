import { z } from "zod";

/** Every setting of the portal: an environment variable, what it may hold, and what it is for. `.env.example` is written from this. */
export const configurationSchema = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be a PostgreSQL address such as postgresql://user:password@host:5432/name" })
    .optional()
    .meta({ description: "The PostgreSQL database. Without it an embedded one is started, and kept in .data." }),
  PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be at least 1")
    .max(65_535, "must be at most 65535")
    .default(3000)
    .meta({ description: "The port that the portal listens on." }),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be a host name or an address")
    .default("127.0.0.1")
    .meta({ description: "The address that the portal listens on; 0.0.0.0 for every network." }),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://referater.example.dk" })
    .optional()
    .meta({
      description:
        "The portal's public address, for links that leave the site; the secretariat can sign in there alone, and only by https. Without it: this machine.",
    }),
  TRUSTED_PROXIES: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0, "must be at least 0")
    .max(10, "must be at most 10")
    .optional()
    .meta({
      description:
        "How many reverse proxies stand before the portal; what they say of a reader's address in X-Forwarded-For is believed, and nothing else. Limits per address rest on it. Without it: 1 where BASE_URL is https, else 0.",
    }),
  MUNICIPALITY_NAME: z
    .string()
    .trim()
    .min(1, "must not be empty")
    .default("Kommunen")
    .meta({ description: "The municipality whose minutes are read in, as citizens call it." }),
  DATA_LICENSE: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://creativecommons.org/publicdomain/zero/1.0/" })
    .optional()
    .meta({
      description: "The licence that the municipality gives its data under, as an address. Without it the data say nothing of a licence.",
    }),
  ACCESSIBILITY_STATEMENT_URL: z
    .url({ protocol: /^https$/, error: "must be an address such as https://www.was.digst.dk/example-dk" })
    .optional()
    .meta({ description: "The municipality's own accessibility statement, where /was leads. Without it: the portal's own." }),
  STORAGE_DIR: z.string().min(1, "must not be empty").default(".data/storage").meta({ description: "Where the original files are kept." }),
  SESSION_SECRET: z
    .string()
    .min(32, "must be at least 32 characters long")
    .optional()
    .meta({ description: "Signs the secretariat's sessions. Without it one is made, and kept in .data/session-secret." }),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be an address such as smtps://user:password@mail.example.dk" })
    .optional()
    .meta({ description: "The mail server. Without it nobody can follow by e-mail." }),
  MAIL_FROM: z
    .string()
    .min(1, "must not be empty")
    .default("Referatportalen <referatportalen@localhost>")
    .meta({ description: "The sender of the portal's mails." }),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://login.example.dk" })
    .optional()
    .meta({ description: "The municipality's OpenID provider, for the secretariat's sign-in; it answers for the second factor." }),
  OIDC_CLIENT_ID: z.string().optional().meta({ description: "The portal's name at the provider." }),
  OIDC_CLIENT_SECRET: z
    .string()
    .optional()
    .meta({ description: "The portal's secret at the provider. Its address for answers: BASE_URL/api/auth/callback/oidc." }),
  OIDC_NAME: z.string().default("kommunen").meta({ description: "What the sign-in page calls the provider: »Log ind hos …«." }),
  EXAMPLES: z.enum(["on", "off", "keep"], "must be on, off or keep").default("on").meta({
    description:
      "Whether `npm start` loads fictional example minutes into an empty database; they leave with the first real ones, unless keep.",
  }),
});

export type Configuration = z.infer<typeof configurationSchema> & { BASE_URL: string; TRUSTED_PROXIES: number };

/** Settings that cannot be used; the message names each of them. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

/**
 * Reads the portal's settings from environment variables. An empty variable counts as not set.
 * @throws {ConfigurationError} naming every variable whose value cannot be used
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = configurationSchema.safeParse(given);
  const half = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"].filter(
    (name, _, all) => !given[name] && all.some((other) => given[other]),
  );
  if (half.length > 0)
    throw new ConfigurationError(
      `The configuration cannot be used:\n  ${half.join(", ")} must be set too: an OpenID provider needs all three.`,
    );
  if (result.success) {
    const BASE_URL = (result.data.BASE_URL ?? `http://127.0.0.1:${result.data.PORT}`).replace(/\/+$/, "");
    // The portal speaks no TLS itself, so a portal that is reached by https has a proxy before it.
    return { ...result.data, BASE_URL, TRUSTED_PROXIES: result.data.TRUSTED_PROXIES ?? (BASE_URL.startsWith("https:") ? 1 : 0) };
  }
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new ConfigurationError(`The configuration cannot be used:\n${faults.join("\n")}\nEvery setting is described in .env.example.`);
}
