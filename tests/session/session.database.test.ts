import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { hashPassword } from "@/lib/session/password";
import { identifyStaff } from "@/lib/session/require-staff";
import { ForeignRequestError } from "@/lib/session/same-origin";
import { sessionLimits } from "@/lib/session/session-limits";
import { signIn } from "@/lib/session/sign-in";
import { signOut } from "@/lib/session/sign-out";
import { readSignedIn } from "@/lib/session/signed-in";
import { emptyDatabase } from "@/tests/support/empty-database";
import { makeSignedIn, openSession } from "@/tests/support/sign-in-staff";

const password = "en lang sætning om havnen";
const own = { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" };

beforeEach(emptyDatabase);

async function addUser(email = "ida@lillehavn.example"): Promise<string> {
  const user = await database.user.create({ data: { email, name: "Ida Strøm", role: "redaktoer" } });
  await database.account.create({
    data: { userId: user.id, providerId: "credential", accountId: user.id, password: await hashPassword(password) },
  });
  return user.id;
}

const trySignIn = (given: { email?: string; password?: string } = {}, headers: HeadersInit = own) =>
  signIn({ email: "ida@lillehavn.example", password, ...given }, new Headers(headers));

describe("signing in", () => {
  it("opens a session that lasts a working day", async () => {
    const userId = await addUser();
    expect(await trySignIn({ email: " IDA@lillehavn.example " })).toBe("signedIn");
    const session = await database.session.findFirstOrThrow();
    expect(session.userId).toBe(userId);
    expect(Math.round((session.expiresAt.getTime() - session.createdAt.getTime()) / 1000)).toBe(sessionLimits.absolute);
  });

  it("answers the same to a wrong password, an unknown address and a disabled user", async () => {
    const userId = await addUser();
    expect(await trySignIn({ password: "noget helt andet" })).toBe("refused");
    expect(await trySignIn({ email: "ukendt@lillehavn.example" })).toBe("refused");
    await database.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect(await trySignIn()).toBe("refused");
    expect(await database.session.count()).toBe(0);
  });

  it("never takes over a session that was there before, and ends it", async () => {
    await addUser();
    const { headers, userId } = await makeSignedIn();
    const planted = headers.get("cookie") ?? "";
    expect(await trySignIn({}, { ...own, cookie: planted })).toBe("signedIn");
    expect(await readSignedIn(headers)).toBeNull();
    expect(await database.session.count({ where: { userId } })).toBe(0);
  });

  it("keeps what was tried in the audit log, without what was typed", async () => {
    const userId = await addUser();
    await trySignIn({ password: "noget helt andet" });
    await trySignIn();
    const events = await database.auditEvent.findMany({ orderBy: { id: "asc" } });
    expect(events.map((event) => [event.action, event.userId, event.subjectId])).toEqual([
      ["user.signInRefused", null, userId],
      ["user.signedIn", userId, userId],
    ]);
    expect(JSON.stringify(events, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value))).not.toContain("andet");
  });

  it.each([
    ["without Origin", {}],
    ["from another site", { origin: "https://ond.example" }],
    ["from a page that is not its own, says the browser", { ...own, "sec-fetch-site": "cross-site" }],
    ["for a host that is made up", { origin: "http://ond.example", host: "ond.example", "x-forwarded-host": "ond.example" }],
  ])("refuses a request %s", async (_, headers) => {
    await addUser();
    await expect(trySignIn({}, headers)).rejects.toThrow(ForeignRequestError);
    expect(await database.session.count()).toBe(0);
  });
});

describe("a session", () => {
  it("is over when it was left alone, and is deleted", async () => {
    const { headers } = await makeSignedIn();
    expect(await readSignedIn(headers)).toMatchObject({ name: "Ida Strøm" });
    await database.session.updateMany({ data: { lastSeenAt: new Date(Date.now() - (sessionLimits.idle + 1) * 1000) } });
    expect(await readSignedIn(headers)).toBeNull();
    expect(await database.session.count()).toBe(0);
  });

  it("is over after a working day, however much it is used", async () => {
    const { headers } = await makeSignedIn();
    await database.session.updateMany({ data: { createdAt: new Date(Date.now() - (sessionLimits.absolute + 1) * 1000) } });
    expect(await readSignedIn(headers)).toBeNull();
  });

  it("is noted as seen while it is used", async () => {
    const { headers } = await makeSignedIn();
    const before = new Date(Date.now() - sessionLimits.idle * 500);
    await database.session.updateMany({ data: { lastSeenAt: before } });
    await readSignedIn(headers);
    expect((await database.session.findFirstOrThrow()).lastSeenAt.getTime()).toBeGreaterThan(before.getTime());
  });

  it("of a user who is disabled meanwhile is over at once", async () => {
    const { headers, userId } = await makeSignedIn();
    await database.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect(await readSignedIn(headers)).toBeNull();
  });

  it("cannot be made up: a cookie that we did not sign is nobody's", async () => {
    const { headers } = await makeSignedIn();
    const cookie = decodeURIComponent(headers.get("cookie") ?? "");
    const forged = cookie.replace(/\.[^.]+$/, `.${"A".repeat(43)}=`);
    expect(await readSignedIn(new Headers({ cookie: forged }))).toBeNull();
  });

  it("ends everywhere at once when its user says so", async () => {
    const { headers, userId } = await makeSignedIn();
    const other = await openSession(userId);
    const sent = new Headers({ ...own, cookie: headers.get("cookie") ?? "" });
    await signOut(sent, { everywhere: true });
    expect(await readSignedIn(headers)).toBeNull();
    expect(await readSignedIn(other)).toBeNull();
  });
});

describe("staff", () => {
  it("is nobody who has something left to do first", async () => {
    const temporary = await makeSignedIn({ passwordTemporary: true });
    expect(await identifyStaff(temporary.headers)).toBeNull();
    const withoutCode = await makeSignedIn({ role: "udgiver", twoFactorEnabled: false });
    expect(await identifyStaff(withoutCode.headers)).toBeNull();
    const editor = await makeSignedIn({ role: "redaktoer", twoFactorEnabled: false });
    expect(await identifyStaff(editor.headers)).toMatchObject({ kind: "user", role: "redaktoer" });
  });
});
