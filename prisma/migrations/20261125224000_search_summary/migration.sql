-- Search rows are written anew at the next start, since the version of the index has changed.
ALTER TABLE "search_text" ADD COLUMN "summary" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "search_text" ALTER COLUMN "summary" DROP DEFAULT;
