import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** Who signs in at the provider next, and what it says about them. */
type Person = { id: string; email: string; emailVerified: boolean };

export type RunningProvider = { issuer: string; clientId: string; clientSecret: string; person: Person; close: () => Promise<void> };

/** A real OpenID provider on this machine. Whoever it is asked for is signed in without being asked for a password. */
export async function startOpenidProvider(redirectUri: string): Promise<RunningProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: RunningProvider = {
    issuer,
    clientId: "referatportalen",
    clientSecret: "hemmelighed-kun-til-denne-test",
    person: { id: "", email: "", emailVerified: true },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const provider = new Provider(issuer, {
    clients: [{ client_id: running.clientId, client_secret: running.clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/login/${uid}` },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: running.person.email, email_verified: running.person.emailVerified, name: "Ida Strøm" }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const isLogin = request.url?.startsWith("/login/") ?? false;
    if (isLogin) void provider.interactionFinished(request, response, { login: { accountId: running.person.id } });
    else answer(request, response);
  });
  return running;
}

/** Follows the provider's redirects as a browser does, until it sends the browser back to the portal. */
export async function followToPortal(start: string, portal: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  for (let hop = 0; hop < 10 && !address.startsWith(portal); hop += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (!location) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    address = new URL(location, address).toString();
  }
  return address;
}
