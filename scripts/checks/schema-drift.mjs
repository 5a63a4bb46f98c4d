// Checks that the migrations lead exactly to prisma/schema.prisma, on an empty PostgreSQL of its own.
import { startTemporaryPostgres } from "../database/temporary-postgres.mjs";
import { environmentWith, runProgram } from "../setup/programs.mjs";

const server = await startTemporaryPostgres();
try {
  const sides = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];
  await runProgram("prisma", ["migrate", "diff", ...sides, "--exit-code"], {
    quiet: true,
    env: environmentWith({ DATABASE_URL: server.url }),
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await server.stop();
}
