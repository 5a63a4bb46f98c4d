import type { Configuration } from "@/lib/configuration/configuration";

/** The one provider that the portal knows, as it stands in the address for its answers. */
export const providerId = "oidc";

/** The municipality's own sign-in, as configured. */
export type ProviderSettings = { issuer: string; clientId: string; clientSecret: string; name: string };

/** The settings of the OpenID provider; null when there is none. All of them or none are set: the configuration sees to that. */
export function readProvider({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Configuration): ProviderSettings | null {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME };
}
