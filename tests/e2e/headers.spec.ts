import { expect, test } from "./support/portal-test";

test("every answer carries the security headers, and a policy that trusts only the portal", async ({ request }) => {
  const headers = (await request.get("/om")).headers();
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "same-origin" });
  expect(headers["x-powered-by"]).toBeUndefined();
  const policy = headers["content-security-policy"];
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(policy).not.toContain("unsafe");
  expect(headers["set-cookie"]).toBeUndefined();
});

test("each answer has a nonce of its own", async ({ request }) => {
  const policies = await Promise.all(["/om", "/om"].map(async (path) => (await request.get(path)).headers()["content-security-policy"]));
  expect(new Set(policies).size).toBe(2);
});
