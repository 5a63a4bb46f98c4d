// npm run user -- add EMAIL --role ROLLE --name NAVN | role EMAIL ROLLE | reset EMAIL | disable EMAIL | list     [--password-stdin]
import { UserCommandError } from "./user/user-command-error";
import { openDatabase } from "./database/open-database.mjs";

const opened = await openDatabase();
const { runUserCommand } = await import("./user/run-user-command");
const { database } = await import("@/lib/database/database");
try {
  await runUserCommand(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserCommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await database.$disconnect();
  await opened.close();
}
