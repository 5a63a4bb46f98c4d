// npm run alerts — tells those who follow something what is new to them. The worker does it every minute; this is for doing it by hand.
import { openDatabase } from "./database/open-database.mjs";

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const { canSendMail } = await import("@/lib/alerts/mailer");
  const { sendAlerts } = await import("@/lib/alerts/send-alerts");
  if (!canSendMail()) {
    console.error("Der er ingen mailserver: Sæt SMTP_URL (se .env.example).");
    process.exitCode = 1;
  } else {
    const { queued, sent, failed } = await sendAlerts();
    console.log(`${queued} nye punkter at fortælle om, ${sent} e-mails sendt, ${failed} mislykket.`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
} finally {
  await database.$disconnect();
  await opened.close();
}
