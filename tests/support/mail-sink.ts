import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** Where a mail server keeps its caller waiting for ever: before it says anything, or when it has the mail and should say so. */
type Hold = { at: "greeting" | "answer"; reached: (of?: unknown) => void };

/** A real mail server of this process, that keeps what it is given. */
export type MailSink = {
  url: string;
  mails: ParsedMail[];
  refuse: (refusing: boolean) => void;
  hold: (hold: Hold | null) => void;
  close: () => Promise<void>;
};

/** Starts a mail server on a free port of this machine. */
export async function startMailSink(): Promise<MailSink> {
  const mails: ParsedMail[] = [];
  let refusing = false;
  let held: Hold | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onConnect(_session, callback) {
      if (held?.at === "greeting") held.reached();
      else callback();
    },
    onRcptTo(_address, _session, callback) {
      callback(refusing ? Object.assign(new Error("Mailbox full"), { responseCode: 452 }) : null);
    },
    onData(stream, _session, callback) {
      simpleParser(stream)
        .then((mail) => {
          mails.push(mail);
          if (held?.at === "answer") held.reached();
          else callback();
        })
        .catch(callback);
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (now) => (refusing = now),
    hold: (now) => (held = now),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
