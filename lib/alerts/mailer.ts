import "server-only";
import { Readable } from "node:stream";
import nodemailer from "nodemailer";
import { readConfiguration } from "@/lib/configuration/configuration";

/** A mail in plain text. `unsubscribe` is the address that ends what it is about with one request (RFC 8058). */
export type Mail = { to: string; subject: string; text: string; unsubscribe?: string };

/** Done once the server has answered and let the portal in, right before the mail is handed over; what it throws keeps the mail back. */
export type BeforeHandOver = () => Promise<void>;

/** Whether the portal can send mail at all. */
export function canSendMail(): boolean {
  return readConfiguration(process.env).SMTP_URL !== undefined;
}

/**
 * Hands a mail over to the configured server.
 * @throws what the server or the connection says; {@link wasRefused} tells whether the mail may have gone out all the same
 */
export async function sendMail({ to, subject, text, unsubscribe }: Mail, before?: BeforeHandOver): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = readConfiguration(process.env);
  if (SMTP_URL === undefined) throw new Error("No mail server is configured (SMTP_URL).");
  const transport = nodemailer.createTransport(SMTP_URL);
  const headers =
    unsubscribe === undefined ? {} : { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  const late = before && lateText(text, before);
  try {
    const message = { from: MAIL_FROM, to, subject, text: late?.content ?? text };
    await transport.sendMail({ ...message, headers: { ...headers, "Auto-Submitted": "auto-generated" } });
  } finally {
    await late?.close();
    transport.close();
  }
}

/**
 * A text as a stream, which is read only when there is a connection to write it to. The server may refuse while `before` is under way: when `close`
 * is done, it has ended or will never begin.
 */
function lateText(text: string, before: BeforeHandOver): { content: Readable; close: () => Promise<void> } {
  const gate = { open: true, passing: Promise.resolve() };
  async function* read(): AsyncGenerator<Buffer> {
    if (!gate.open) return;
    gate.passing = before();
    await gate.passing;
    yield Buffer.from(text, "utf8");
  }
  const close = async () => {
    gate.open = false;
    await gate.passing.catch(() => undefined);
  };
  return { content: Readable.from(read()), close };
}

/** The parts of the conversation with a mail server that come before the mail itself. */
const beforeTheMail = new Set(["CONN", "EHLO", "HELO", "STARTTLS", "AUTH", "MAIL FROM", "RCPT TO"]);

/** True where a mail certainly did not go out: the server said no, or the connection failed before the mail was handed over. */
export function wasRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("responseCode" in error && typeof error.responseCode === "number") return true;
  return "command" in error && beforeTheMail.has(String(error.command));
}
