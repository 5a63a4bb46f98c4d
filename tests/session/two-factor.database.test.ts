import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { addUser } from "@/lib/desk/users/add-user";
import { resetUser } from "@/lib/desk/users/change-user";
import { cookiePrefix } from "@/lib/session/auth";
import { signIn } from "@/lib/session/sign-in";
import { awaitsCode, signInWithCode } from "@/lib/session/sign-in-code";
import { readSignedIn } from "@/lib/session/signed-in";
import { confirmTwoFactor, type Enrolment, renewBackupCodes, startTwoFactor } from "@/lib/session/two-factor";
import { emptyDatabase } from "@/tests/support/empty-database";
import { openSession } from "@/tests/support/sign-in-staff";
import { commandLine } from "@/tests/support/take-in";

const email = "ida@lillehavn.example";
const own = { origin: "http://127.0.0.1:3000" };

beforeEach(emptyDatabase);

/** The code that an app would show, `steps` half-minutes from now. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

async function signedInOf(headers: Headers) {
  const signedIn = await readSignedIn(headers);
  if (!signedIn) throw new Error("Nobody is signed in.");
  return signedIn;
}

async function enrol(address = email): Promise<{ id: string; password: string; enrolment: Enrolment }> {
  const { id, password } = await addUser({ email: address, name: "Ida Strøm", role: "udgiver" }, commandLine);
  await database.user.update({ where: { id }, data: { passwordTemporary: false } });
  const headers = await openSession(id);
  const signedIn = await signedInOf(headers);
  expect(signedIn.obstacle).toBe("noTwoFactor");
  const enrolment = await startTwoFactor(signedIn, password, headers);
  if (typeof enrolment === "string") throw new Error(enrolment);
  expect(await confirmTwoFactor(signedIn, codeOf(enrolment.secret, -1), headers)).toBeNull();
  expect(await readSignedIn(headers)).toBeNull(); // the session was exchanged
  return { id, password, enrolment };
}

/** A browser that has done the first step. Actions set the cookie through Next; here it is made from what the first step left. */
async function afterFirstStep(password: string, address = email): Promise<Headers> {
  const { auth } = await import("@/lib/session/auth");
  const { headers } = await auth().api.signInEmail({ body: { email: address, password }, headers: new Headers(own), returnHeaders: true });
  const cookie = headers.getSetCookie().find((line) => line.startsWith(`${cookiePrefix()}.two_factor=`)) ?? "";
  return new Headers({ ...own, cookie: cookie.split(";")[0] ?? "" });
}

describe("a code from an app", () => {
  it("is shown as letters, address and picture that say the same, and lies encrypted in the database", async () => {
    const { enrolment } = await enrol();
    expect(enrolment.uri).toBe(
      `otpauth://totp/Referatportalen:${encodeURIComponent(email)}?${new URL(enrolment.uri).searchParams.toString()}`,
    );
    expect(new URL(enrolment.uri).searchParams.get("secret")).toBe(enrolment.secret);
    expect(enrolment.qr.path.length).toBeGreaterThan(1000);
    const stored = await database.twoFactor.findFirstOrThrow();
    expect(stored.secret).not.toContain(enrolment.secret);
    expect(stored.backupCodes).not.toContain(enrolment.backupCodes[0]);
  });

  it("is asked for once it is set up: the password alone opens nothing", async () => {
    const { password } = await enrol();
    await database.session.deleteMany();
    expect(await signIn({ email, password }, new Headers(own))).toBe("needsCode");
    expect(await database.session.count()).toBe(0);
  });

  it("opens a session once, and never again", async () => {
    const { password, enrolment } = await enrol();
    const code = codeOf(enrolment.secret);
    expect(await signInWithCode(code, await afterFirstStep(password))).toBe("signedIn");
    expect(await signInWithCode(code, await afterFirstStep(password))).toBe("refused");
    expect(await signInWithCode(codeOf(enrolment.secret, 1), await afterFirstStep(password))).toBe("signedIn");
  });

  it("is refused when it is wrong, too old, or comes without a first step", async () => {
    const { password, enrolment } = await enrol();
    expect(await signInWithCode("000000", await afterFirstStep(password))).toBe("refused");
    expect(await signInWithCode(codeOf(enrolment.secret, -10), await afterFirstStep(password))).toBe("refused");
    expect(await signInWithCode(codeOf(enrolment.secret), new Headers(own))).toBe("expired");
  });

  it("is looked at ten times at most, of two hundred at the same moment over many first steps", { timeout: 90_000 }, async () => {
    const { password } = await enrol();
    const steps = await Promise.all(Array.from({ length: 10 }, () => afterFirstStep(password)));
    const guesses = Array.from({ length: 200 }, (_, index) =>
      signInWithCode(String(index).padStart(6, "0"), steps[index % steps.length] ?? new Headers()),
    );
    const results = await Promise.all(guesses);
    expect(results.filter((result) => result === "signedIn")).toEqual([]);
    expect(results.filter((result) => result === "refused").length).toBeLessThanOrEqual(10);
    expect(results.filter((result) => result === "locked").length).toBeGreaterThanOrEqual(190);
  });

  it("can be replaced by a code kept for that, once; new ones make the old worthless", async () => {
    const { id, password, enrolment } = await enrol();
    const [first = "", second = ""] = enrolment.backupCodes;
    expect(await signInWithCode(first, await afterFirstStep(password))).toBe("signedIn");
    expect(await signInWithCode(first, await afterFirstStep(password))).toBe("refused");
    const headers = await openSession(id);
    const renewed = await renewBackupCodes(await signedInOf(headers), password, headers);
    if (typeof renewed === "string") throw new Error(renewed);
    expect(await signInWithCode(second, await afterFirstStep(password))).toBe("refused");
    expect(await signInWithCode(renewed[0] ?? "", await afterFirstStep(password))).toBe("signedIn");
  });

  it("goes with a reset, as do all sessions and the old password", async () => {
    const { id, password } = await enrol();
    const next = await resetUser(id, commandLine);
    expect(await database.session.count()).toBe(0);
    expect(await signIn({ email, password }, new Headers(own))).toBe("refused");
    expect(await signIn({ email, password: next }, new Headers(own))).toBe("signedIn");
    expect(await database.user.findUniqueOrThrow({ where: { id } })).toMatchObject({ passwordTemporary: true, twoFactorEnabled: false });
  });
});

describe("a second step in a browser that sends more than one cookie", () => {
  const other = "aksel@lillehavn.example";

  function withCookie(...lines: (string | null)[]): Headers {
    return new Headers({ ...own, cookie: lines.join(";") });
  }

  function signedInLines(subjectId: string): Promise<number> {
    return database.auditEvent.count({ where: { action: "user.signedIn", subjectId } });
  }

  it("is found behind other cookies, however they are divided", async () => {
    const { id, password, enrolment } = await enrol();
    const step = (await afterFirstStep(password)).get("cookie");
    expect(await awaitsCode(withCookie("x=y", step, "z"))).toBe(true);
    expect(await awaitsCode(withCookie("x=y", ` ${step ?? ""} `, " z=1"))).toBe(true);
    expect(await awaitsCode(withCookie(`${cookiePrefix()}.two_factor=%E0%A4%A`))).toBe(false);
    expect(await signInWithCode(codeOf(enrolment.secret), withCookie("x=y", step))).toBe("signedIn");
    expect(await signedInLines(id)).toBe(1);
  });

  it("is refused when two first steps are sent: one would be counted, the other opened", async () => {
    const victim = await enrol();
    const guesser = await enrol(other);
    await database.session.deleteMany();
    const victims = (await afterFirstStep(victim.password)).get("cookie");
    const guessers = (await afterFirstStep(guesser.password, other)).get("cookie");
    const code = codeOf(victim.enrolment.secret);
    expect(await signInWithCode(code, withCookie("x=y", victims, ` ${guessers ?? ""}`))).toBe("expired");
    expect(await signInWithCode(code, withCookie(guessers, ` ${victims ?? ""}`))).toBe("expired");
    expect(await database.session.count()).toBe(0);
    expect(await signedInLines(guesser.id)).toBe(0);
  });

  it("counts for whose step it is, whoever else is signed in there: their codes give back no guesses", { timeout: 90_000 }, async () => {
    const victim = await enrol();
    const guesser = await enrol(other);
    const session = (await openSession(guesser.id)).get("cookie");
    const results: string[] = [];
    for (let round = 0; round < 40; round += 1) {
      const step = (await afterFirstStep(victim.password)).get("cookie");
      const isOwn = round % 8 === 7;
      const code = isOwn ? (guesser.enrolment.backupCodes[round % 9] ?? "") : String(round).padStart(6, "0");
      results.push(await signInWithCode(code, isOwn ? withCookie(session, ` ${step ?? ""}`) : withCookie(step)));
    }
    expect(results.filter((result) => result === "signedIn")).toEqual([]);
    expect(results.filter((result) => result !== "locked").length).toBeLessThanOrEqual(10);
    expect(await signedInLines(victim.id)).toBe(0);
  });

  it("opens a session for whose step it is, although another is signed in there", async () => {
    const { id, password, enrolment } = await enrol();
    const guesser = await enrol(other);
    const session = (await openSession(guesser.id)).get("cookie");
    await database.session.deleteMany({ where: { userId: id } });
    const step = (await afterFirstStep(password)).get("cookie");
    expect(await signInWithCode(codeOf(enrolment.secret), withCookie(session, ` ${step ?? ""}`))).toBe("signedIn");
    expect(await database.session.count({ where: { userId: id } })).toBe(1);
  });
});
