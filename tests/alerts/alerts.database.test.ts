import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/api/afmeld/[token]/route";
import type { FollowRequest } from "@/lib/alerts/follow-request";
import { sendAlerts } from "@/lib/alerts/send-alerts";
import { confirmSubscription, endSubscription, getSubscription } from "@/lib/alerts/settle-subscription";
import { followBudgets, subscribe } from "@/lib/alerts/subscribe";
import { database } from "@/lib/database/database";
import { withdrawMeeting } from "@/lib/desk/withdraw";
import { ForeignRequestError } from "@/lib/session/same-origin";
import { emptyDatabase } from "@/tests/support/empty-database";
import { type MailSink, startMailSink } from "@/tests/support/mail-sink";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const own = new Headers({ origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" });
const caseNumber = "05.01.00-G01-9-24";
const wish = (changed: Partial<FollowRequest> = {}): FollowRequest => ({
  slags: "udvalg",
  maal: "havneudvalget",
  email: "Laeser@Eksempel.dk",
  hyppighed: "immediate",
  ...changed,
});
const later = (title: string, date = "02-04-2024") => referatText({ date, points: [{ title, caseNumber }] });

let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
  process.env.SMTP_URL = sink.url;
  process.env.BASE_URL = "http://127.0.0.1:3000";
});
afterAll(() => sink.close());
beforeEach(async () => {
  await emptyDatabase();
  sink.mails.length = 0;
  sink.refuse(false);
  await publishReferat(referatText({ points: [{ title: "Nye bænke", caseNumber }] }));
});

/** Follows as a reader does: form, mail, link. Gives the token. */
async function follow(request: FollowRequest): Promise<string> {
  expect(await subscribe(request, own)).toBe("sent");
  const token = /token=([\w-]{43})/.exec(sink.mails.at(-1)?.text ?? "")?.[1] ?? "";
  await confirmSubscription(token, own);
  sink.mails.length = 0;
  return token;
}

describe("following by e-mail", () => {
  it("writes nothing but a question until the reader has confirmed", async () => {
    expect(await subscribe(wish(), own)).toBe("sent");
    await publishReferat(later("Flere bænke"));
    expect(await sendAlerts()).toEqual({ queued: 0, sent: 0, failed: 0 });
    expect(sink.mails.map(({ to, subject }) => [to && "text" in to ? to.text : "", subject])).toEqual([
      ["laeser@eksempel.dk", "Bekræft, at du vil følge med"],
    ]);
  });

  it("tells of what is new since then, once, with the decision's own sentence and its address", async () => {
    const token = await follow(wish());
    await publishReferat(later("Flere bænke"));
    expect(await sendAlerts()).toMatchObject({ queued: 1, sent: 1 });
    expect(await sendAlerts()).toEqual({ queued: 0, sent: 0, failed: 0 });

    const [mail] = sink.mails;
    expect(sink.mails).toHaveLength(1);
    expect(mail?.subject).toBe("1 nyt punkt: Havneudvalget");
    expect(mail?.text).toContain("Flere bænke");
    expect(mail?.text).toContain("Godkendt: Havneudvalget godkender indstillingen.");
    expect(mail?.text).toContain("http://127.0.0.1:3000/udvalg/havneudvalget/2024-04-02/punkt-1");
    expect(mail?.text).not.toContain("Nye bænke");
    expect(mail?.headers.get("list")).toMatchObject({
      unsubscribe: { url: `http://127.0.0.1:3000/api/afmeld/${token}` },
      "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
    });
  });

  it("does not take a corrected referat for news", async () => {
    await follow(wish());
    await publishReferat(referatText({ points: [{ title: "Nye, røde bænke", caseNumber }] }));
    expect(await sendAlerts()).toMatchObject({ queued: 0, sent: 0 });
  });

  it.each([
    ["a case", { slags: "sag", maal: caseNumber.toLowerCase().replaceAll(".", "-") }],
    ["a topic", { slags: "emne", maal: "05.01" }],
    ["a search", { slags: "soegning", maal: "bænke" }],
    ["a search with filters", { slags: "soegning", maal: "?q=b%C3%A6nke&aar=2024&udvalg=havneudvalget" }],
  ] as const)("follows %s", async (_, target) => {
    const found = await database.case.findFirstOrThrow({ select: { slug: true } });
    await follow(wish({ ...target, maal: target.slags === "sag" ? found.slug : target.maal }));
    await publishReferat(later("Flere bænke"));
    await publishReferat(referatText({ date: "07-05-2024", points: [{ title: "Støj", caseNumber: "09.02.00-P19-1-24" }] }));
    expect(await sendAlerts()).toMatchObject({ queued: 1, sent: 1 });
    expect(sink.mails[0]?.text).toContain("Flere bænke");
  });

  it.each([
    ["a committee", {}],
    ["a search", { slags: "soegning", maal: "bænke" }],
  ] as const)("tells of late minutes of an old meeting to whoever follows %s, however much is newer by date", async (_, target) => {
    const points = Array.from({ length: 205 }, (__, index) => ({ title: `Bænke ved vej ${index + 1}` }));
    await publishReferat(referatText({ date: "06-05-2025", points }));
    await follow(wish(target));
    await publishReferat(referatText({ date: "03-03-2009", points: [{ title: "De første bænke" }] }));
    expect(await sendAlerts()).toMatchObject({ queued: 1, sent: 1 });
    expect(sink.mails[0]?.text).toContain("De første bænke");
    expect(sink.mails[0]?.text).toContain("/udvalg/havneudvalget/2009-03-03/punkt-1");
  });

  it("follows a person by what the minutes say of them", async () => {
    const vote = "Ida Strøm (V) stemmer imod indstillingen.\n\nBo Lund (C) stemmer for.\n\nHavneudvalget godkender indstillingen.";
    await publishReferat(referatText({ date: "12-03-2024", points: [{ title: "Kran", decision: vote }] }));
    const person = await database.person.findFirstOrThrow({ where: { name: "Ida Strøm" }, select: { slug: true } });
    await follow(wish({ slags: "person", maal: person.slug }));
    await publishReferat(referatText({ date: "09-04-2024", points: [{ title: "Ny kran", decision: vote }, { title: "Andet" }] }));
    expect(await sendAlerts()).toMatchObject({ queued: 1, sent: 1 });
    expect(sink.mails[0]?.text).toContain("Ny kran");
  });

  it("gathers a day's news in one mail", async () => {
    await follow(wish({ hyppighed: "daily" }));
    await publishReferat(later("Flere bænke"));
    await sendAlerts(new Date("2027-03-02T10:00:00Z"));
    await publishReferat(later("Endnu flere", "07-05-2024"));
    await publishReferat(later("Alle bænke", "04-06-2024"));
    expect(await sendAlerts(new Date("2027-03-02T20:00:00Z"))).toMatchObject({ queued: 2, sent: 0 });
    expect(await sendAlerts(new Date("2027-03-03T06:30:00Z"))).toMatchObject({ sent: 1 });
    expect(sink.mails[1]?.subject).toBe("2 nye punkter: Havneudvalget");
  });

  it("says nothing of what was withdrawn before the mail went out", async () => {
    await follow(wish());
    await publishReferat(later("Hemmelige bænke"));
    sink.refuse(true);
    expect(await sendAlerts()).toMatchObject({ queued: 1, failed: 1 });
    sink.refuse(false);
    const { id } = await database.meeting.findFirstOrThrow({ where: { slug: "2024-04-02" }, select: { id: true } });
    await withdrawMeeting(id, "Fejl i filen.", { kind: "commandLine" });
    expect(await sendAlerts()).toMatchObject({ sent: 0 });
    expect(sink.mails).toEqual([]);
  });

  it("tries again what a server refused, and never what may have gone out", async () => {
    await follow(wish());
    await publishReferat(later("Flere bænke"));
    sink.refuse(true);
    await sendAlerts();
    sink.refuse(false);
    expect(await sendAlerts()).toMatchObject({ queued: 0, sent: 1 });

    // A run that was killed between claiming and hearing the server's answer.
    await publishReferat(later("Endnu flere", "07-05-2024"));
    const { id } = await database.subscription.findFirstOrThrow({ select: { id: true } });
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Endnu flere" }, select: { key: true } });
    await database.alert.create({ data: { subscriptionId: id, pointKey: key, claimedAt: new Date() } });
    expect(await sendAlerts()).toMatchObject({ sent: 0 });
    expect(sink.mails).toHaveLength(1);
  });

  it("tries again when the server could not be reached at all", async () => {
    await follow(wish());
    await publishReferat(later("Flere bænke"));
    process.env.SMTP_URL = "smtp://127.0.0.1:1";
    expect(await sendAlerts()).toMatchObject({ queued: 1, sent: 0, failed: 1 });
    process.env.SMTP_URL = sink.url;
    expect(await sendAlerts()).toMatchObject({ queued: 0, sent: 1 });
  });

  it("serves everybody else when one reader's news cannot be written", async () => {
    await follow(wish({ email: "foerst@eksempel.dk" }));
    await follow(wish({ email: "sidst@eksempel.dk" }));
    await publishReferat(later("Flere bænke"));
    const { id } = await database.subscription.findFirstOrThrow({ where: { email: "foerst@eksempel.dk" }, select: { id: true } });
    await database.$executeRawUnsafe(`ALTER TABLE alert ADD CONSTRAINT broken CHECK (subscription_id <> '${id}')`);
    expect(await sendAlerts()).toEqual({ queued: 1, sent: 1, failed: 1 });
    expect(sink.mails.map(({ to }) => to && "text" in to && to.text)).toEqual(["sidst@eksempel.dk"]);

    await database.$executeRaw`ALTER TABLE alert DROP CONSTRAINT broken`;
    expect(await sendAlerts()).toEqual({ queued: 1, sent: 1, failed: 0 });
  });

  it("sends one mail when two runs meet", async () => {
    await follow(wish());
    await publishReferat(later("Flere bænke"));
    await Promise.all([sendAlerts(), sendAlerts(), sendAlerts()]);
    expect(sink.mails).toHaveLength(1);
  });

  it("ends with one request and forgets the address", async () => {
    const token = await follow(wish());
    const response = await POST(new Request(`http://127.0.0.1:3000/api/afmeld/${token}`, { method: "POST" }), {
      params: Promise.resolve({ token }),
    });
    expect(response.status).toBe(204);
    expect(await database.subscription.count()).toBe(0);
    expect(await getSubscription(token)).toBeNull();
    await endSubscription(token);
  });

  it("forgets who never confirmed, after three days", async () => {
    await subscribe(wish(), own);
    await sendAlerts(new Date(Date.now() + 2 * 24 * 60 * 60 * 1000));
    expect(await database.subscription.count()).toBe(1);
    await sendAlerts(new Date(Date.now() + 4 * 24 * 60 * 60 * 1000));
    expect(await database.subscription.count()).toBe(0);
  });

  it("lets one visitor have only so many mails sent, to whatever mailboxes, and others go on", async () => {
    const from = (address: string) => new Headers({ ...Object.fromEntries(own), "x-forwarded-for": address });
    const { guesses } = followBudgets.visitor;
    const ask = (index: number) => subscribe(wish({ email: `laeser-${index}@eksempel.dk` }), from("192.0.2.1"));
    const answers = await Promise.all(Array.from({ length: guesses + 3 }, (_, index) => ask(index)));
    expect(answers.filter((answer) => answer === "tooMany")).toHaveLength(3);
    expect(sink.mails).toHaveLength(guesses);
    expect(await subscribe(wish({ email: "laeser-0@eksempel.dk" }), from("192.0.2.2"))).toBe("sent");
    expect(JSON.stringify(await database.guessWindow.findMany())).not.toMatch(/192\.0\.2|eksempel\.dk/u);
  });

  it("lets nobody fill a stranger's mailbox, nor follow what is not public", async () => {
    const answers: string[] = [];
    for (let time = 0; time < 7; time++) answers.push(await subscribe(wish(), own));
    expect(answers).toEqual(["sent", "sent", "sent", "sent", "sent", "tooMany", "tooMany"]);
    expect(await subscribe(wish({ maal: "findes-ikke", email: "anden@eksempel.dk" }), own)).toBe("unknown");
  });

  it.each([
    ["from another site", new Headers({ origin: "https://ond.example", "sec-fetch-site": "cross-site" })],
    ["without an origin", new Headers()],
  ])("refuses a request %s", async (_, headers) => {
    await expect(subscribe(wish(), headers)).rejects.toThrow(ForeignRequestError);
    await expect(confirmSubscription("x".repeat(43), headers)).rejects.toThrow(ForeignRequestError);
    expect(sink.mails).toEqual([]);
  });
});
