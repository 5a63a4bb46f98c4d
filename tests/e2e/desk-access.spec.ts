import type { APIRequestContext, APIResponse } from "@playwright/test";
import { type Role, isAtLeast, roles } from "@/lib/session/permissions";
import { listBuiltActions, type BuiltAction } from "./support/built-actions";
import { type Access, actionAccess, addressOf, methodsOf, routeAccess } from "./support/desk-access";
import { askDatabase, signInAtDesk } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

type Who = Role | null;

function mayUse(access: Access, who: Who): boolean {
  if (access === "anyone") return true;
  return who !== null && (access === "signedIn" || isAtLeast(who, access));
}

/** What an answer says about access: sent to the sign-in, refused, or let in. */
function verdictOf(response: APIResponse): "sentToSignIn" | "refused" | "letIn" {
  const target = response.headers().location ?? response.headers()["x-action-redirect"] ?? "";
  if (target.includes("/sekretariat/log-ind") || response.status() === 401) return "sentToSignIn";
  return response.status() === 403 ? "refused" : "letIn";
}

const expected = (access: Access, who: Who) => (mayUse(access, who) ? "letIn" : who === null ? "sentToSignIn" : "refused");

function send(request: APIRequestContext, { id, address }: BuiltAction, headers: Record<string, string>): Promise<APIResponse> {
  return request.post(address, {
    headers: { "next-action": id, "content-type": "text/plain;charset=UTF-8", ...headers },
    data: "[]",
    maxRedirects: 0,
  });
}

for (const who of [null, ...roles]) {
  test(`${who ?? "who is not signed in"} gets to what the matrix says, and to nothing else`, async ({ page, baseURL }) => {
    test.slow();
    if (who) await signInAtDesk(page, who);
    const origin = new URL(baseURL ?? "").origin;
    for (const [file, access] of Object.entries(routeAccess)) {
      if (who && access === "anyone") continue; // the sign-in sends who is signed in onwards
      for (const method of methodsOf(file)) {
        const headers: Record<string, string> = method === "GET" ? {} : { origin, "content-type": "application/octet-stream" };
        const response = await page.request.fetch(addressOf(file), { method, headers, maxRedirects: 0 });
        const verdict = access === "anyone" && verdictOf(response) === "sentToSignIn" ? "letIn" : verdictOf(response);
        expect(verdict, `${method} ${file} → ${response.status()}`).toBe(expected(access, who));
      }
    }
    for (const action of listBuiltActions()) {
      if (action.access === "anyone" || (who && action.access === "signedIn")) continue; // walked in the tests of the account
      const response = await send(page.request, action, { origin });
      expect(verdictOf(response), `${action.file} ${action.id} → ${response.status()}`).toBe(expected(action.access, who));
    }
  });
}

test("no action is carried out for another site, without Origin, or for a host that is made up", async ({ page, baseURL }) => {
  test.slow();
  await signInAtDesk(page, "administrator");
  const origin = new URL(baseURL ?? "").origin;
  const foreign: Record<string, string>[] = [
    {},
    { origin: "https://ond.example" },
    { origin: "null" },
    { origin, "sec-fetch-site": "cross-site" },
    { origin, "sec-fetch-site": "same-site" },
    { origin: "http://ond.example", host: "ond.example" },
    { origin: "http://ond.example", "x-forwarded-host": "ond.example" },
  ];
  const built = listBuiltActions();
  expect(new Set(built.map(({ file }) => file))).toEqual(new Set(Object.keys(actionAccess)));
  for (const action of built) {
    for (const headers of foreign) {
      for (const address of [action.address, "/om"]) {
        const response = await send(page.request, { ...action, address }, headers);
        expect(response.status(), `${action.file} at ${address} with ${JSON.stringify(headers)}`).toBe(403);
      }
    }
  }
  const filer = { name: "fremmed.txt", mimeType: "text/plain", buffer: Buffer.from("REFERAT") };
  for (const headers of foreign) {
    const response = await page.request.post("/api/sekretariat/upload", { headers, multipart: { filer }, maxRedirects: 0 });
    expect(response.status(), `upload with ${JSON.stringify(headers)}`).toBe(403);
  }
  expect(await askDatabase("SELECT 1 FROM job WHERE file_name = 'fremmed.txt'")).toEqual([]);
  await page.reload();
  await expect(page).not.toHaveURL(/log-ind/); // nobody was signed out by all that
});

test("a form that another site sends without a script is refused too", async ({ page }) => {
  const foreign: Record<string, string>[] = [{ origin: "https://ond.example" }, {}];
  await signInAtDesk(page, "laeser");
  const names = await page
    .locator('form input[type="hidden"][name^="$ACTION"]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("name")));
  expect(names.length).toBeGreaterThan(0);
  const fields = Object.fromEntries(names.map((name) => [name ?? "", ""]));
  for (const address of ["/sekretariat", "/om"]) {
    for (const headers of foreign) {
      const response = await page.request.post(address, { multipart: fields, headers, maxRedirects: 0 });
      expect(response.status(), address).not.toBe(303);
    }
  }
  await page.goto("/sekretariat");
  await expect(page).not.toHaveURL(/log-ind/);
});

test("public pages leave no cookie", async ({ page }) => {
  for (const address of ["/", "/moeder", "/udvalg", "/soeg?q=havn", "/om"]) {
    const response = await page.goto(address);
    expect(response?.headers()["set-cookie"], address).toBeUndefined();
  }
  expect(await page.context().cookies()).toEqual([]);
});
