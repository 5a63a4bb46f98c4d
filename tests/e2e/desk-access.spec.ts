import type { APIRequestContext, APIResponse } from "@playwright/test";
import { type Role, isAtLeast, roles } from "@/lib/session/permissions";
import { listBuiltActions, type BuiltAction } from "./support/built-actions";
import { type Access, actionAccess, actionStatusOf, addressOf, methodsOf, routeAccess, statusOf } from "./support/desk-access";
import { askDatabase, signInAtDesk } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

type Who = Role | null;

function mayUse(access: Access, who: Who): boolean {
  if (access === "anyone") return true;
  return who !== null && (access === "signedIn" || isAtLeast(who, access));
}

type Answer = { status: number; toSignIn: boolean };

function answerOf(response: APIResponse): Answer {
  const target = response.headers().location ?? response.headers()["x-action-redirect"] ?? "";
  return { status: response.status(), toSignIn: target.includes("/sekretariat/log-ind") };
}

/** What is answered where access is had, where nobody is signed in, and where the role is too little: never that the portal has failed. */
function expected(access: Access, who: Who, letIn: Answer, signedOut: Answer): Answer {
  if (mayUse(access, who)) return letIn;
  return who === null ? signedOut : { status: 403, toSignIn: false };
}

/** Sends an empty form to an action, as its first argument and its second: which of them it reads, it knows itself. */
function send(request: APIRequestContext, { id, address }: BuiltAction, headers: Record<string, string>): Promise<APIResponse> {
  return request.post(address, { headers: { "next-action": id, ...headers }, multipart: { "0": '["$K1","$K1"]' }, maxRedirects: 0 });
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
        const letIn = { status: statusOf(file), toSignIn: file.endsWith("/kode/page.tsx") };
        const signedOut = file.endsWith("page.tsx") ? { status: 307, toSignIn: true } : { status: 401, toSignIn: false };
        expect(answerOf(response), `${method} ${file}`).toEqual(expected(access, who, letIn, signedOut));
      }
    }
    for (const action of listBuiltActions()) {
      if (action.access === "anyone" || (who && action.access === "signedIn")) continue; // walked in the tests of the account
      const response = await send(page.request, action, { origin });
      const letIn = { status: actionStatusOf(action.name), toSignIn: false };
      // Where to go stands in a header of the answer, for the page's own script to follow.
      const signedOut = { status: 200, toSignIn: true };
      expect(answerOf(response), `${action.file} ${action.name}`).toEqual(expected(action.access, who, letIn, signedOut));
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
