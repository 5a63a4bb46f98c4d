import { database } from "@/lib/database/database";

/** Empties every table between two tests of a file. Only the owner can set the audit log's triggers aside, and only for one transaction. */
export async function emptyDatabase(): Promise<void> {
  await database.$executeRawUnsafe(`
    DO $$
    DECLARE name text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('DELETE FROM %I', name);
      END LOOP;
    END $$`);
}
