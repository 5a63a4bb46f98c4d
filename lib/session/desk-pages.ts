import type { Action } from "./permissions";

/** The pages of the desk's menu, each with what one must be allowed to in order to open it. */
export const deskPages: { href: string; action: Action }[] = [
  { href: "/sekretariat", action: "see" },
  { href: "/sekretariat/upload", action: "upload" },
  { href: "/sekretariat/henvendelser", action: "answerReports" },
  { href: "/sekretariat/registre", action: "editRegisters" },
  { href: "/sekretariat/haendelser", action: "readAudit" },
  { href: "/sekretariat/brugere", action: "manageUsers" },
  { href: "/sekretariat/hjaelp", action: "see" },
  { href: "/sekretariat/konto", action: "see" },
];
