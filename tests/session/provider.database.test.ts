import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { addUser } from "@/lib/desk/users/add-user";
import { disableUser } from "@/lib/desk/users/change-user";
import { auth } from "@/lib/session/auth";
import { finishProviderSignIn, startProviderSignIn } from "@/lib/session/provider-sign-in";
import { ForeignRequestError } from "@/lib/session/same-origin";
import { readSignedIn } from "@/lib/session/signed-in";
import { emptyDatabase } from "@/tests/support/empty-database";
import { followToPortal, type RunningProvider, startOpenidProvider } from "@/tests/support/openid-provider";
import { commandLine } from "@/tests/support/take-in";

const portal = "http://127.0.0.1:3000";
const email = "ida@lillehavn.example";
let provider: RunningProvider;

beforeAll(async () => {
  provider = await startOpenidProvider(`${portal}/api/auth/callback/oidc`);
  process.env.OIDC_ISSUER = provider.issuer;
  process.env.OIDC_CLIENT_ID = provider.clientId;
  process.env.OIDC_CLIENT_SECRET = provider.clientSecret;
});
afterAll(() => provider.close());
beforeEach(async () => {
  await emptyDatabase();
  provider.person = { id: "ida-hos-kommunen", email, emailVerified: true };
});

/** The whole way: to the provider, back with its answer, and what the browser is left with. */
async function walk(): Promise<{ location: string; headers: Headers }> {
  // What Next would set in the browser is read from the library's own answer.
  const started = await auth().api.signInSocial({
    body: { provider: "oidc", callbackURL: "/sekretariat", errorCallbackURL: "/sekretariat/log-ind?udbyder=afvist", disableRedirect: true },
    headers: new Headers({ origin: portal }),
    returnHeaders: true,
  });
  const state = cookiesOf(started.headers);
  const back = await followToPortal(started.response.url ?? "", portal);
  const response = await finishProviderSignIn(new Request(back, { headers: { cookie: state } }));
  return { location: response.headers.get("location") ?? "", headers: new Headers({ cookie: cookiesOf(response.headers) }) };
}

function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

describe("signing in at the municipality's own provider", () => {
  it("opens the session of the user with that address, second factor and all", async () => {
    const { id } = await addUser({ email, name: "Ida Strøm", role: "udgiver" }, commandLine);
    const { location, headers } = await walk();
    expect(location).toMatch(/\/sekretariat$/);
    expect(await readSignedIn(headers)).toMatchObject({ id, viaProvider: true, obstacle: null });
    expect(await database.auditEvent.count({ where: { action: "user.signedIn", userId: id } })).toBe(1);
  });

  it("makes no user: who is unknown here stays out", async () => {
    const { location, headers } = await walk();
    expect(location).toContain("udbyder=afvist");
    expect(await readSignedIn(headers)).toBeNull();
    expect(await database.user.count()).toBe(0);
  });

  it("does not believe an address that the provider has not verified", async () => {
    await addUser({ email, name: "Ida Strøm", role: "administrator" }, commandLine);
    provider.person = { id: "en-anden", email, emailVerified: false };
    const { location, headers } = await walk();
    expect(location).toContain("udbyder=afvist");
    expect(await readSignedIn(headers)).toBeNull();
  });

  it("does not let in who is shut out here", async () => {
    const { id } = await addUser({ email, name: "Ida Strøm", role: "redaktoer" }, commandLine);
    await disableUser(id, commandLine);
    const { headers } = await walk();
    expect(await readSignedIn(headers)).toBeNull();
    expect(await database.session.count()).toBe(0);
  });

  it("takes no answer that this browser did not ask for", async () => {
    await addUser({ email, name: "Ida Strøm", role: "redaktoer" }, commandLine);
    const url = await startProviderSignIn("/sekretariat", new Headers({ origin: portal }));
    const back = await followToPortal(url, portal);
    const response = await finishProviderSignIn(new Request(back));
    expect(await readSignedIn(new Headers({ cookie: cookiesOf(response.headers) }))).toBeNull();
    expect(await database.session.count()).toBe(0);
  });

  it("begins on a page of the portal alone", async () => {
    await expect(startProviderSignIn("/sekretariat", new Headers({ origin: "https://ond.example" }))).rejects.toThrow(ForeignRequestError);
  });
});
