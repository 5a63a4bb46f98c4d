import { alertText } from "@/lib/text/alerts";
import { alertLinks } from "./alert-links";
import type { Followed } from "./get-followed";
import type { Mail } from "./mailer";

/** Asks whoever owns an address whether it was they who wanted to follow something. */
export function confirmationMail(to: string, followed: Followed, token: string): Mail {
  const { subject, body } = alertText.confirmation;
  return { to, subject, text: body(alertText.about(followed.kind, followed.name), alertLinks.confirm(token)) };
}

/** Tells someone who follows a thing already that they do, and how to end it. */
export function reminderMail(to: string, followed: Followed, token: string): Mail {
  const { subject, body } = alertText.reminder;
  return { to, subject, text: body(alertText.about(followed.kind, followed.name), alertLinks.end(token)) };
}
