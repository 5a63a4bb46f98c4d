import type { FollowWord } from "./follow-request";
import { canSendMail } from "./mailer";

/** The page on which something can be followed by e-mail. Null while the portal can send none. */
export function followHref(slags: FollowWord, maal: string): string | null {
  return canSendMail() ? `/foelg?${new URLSearchParams({ slags, maal }).toString()}` : null;
}
