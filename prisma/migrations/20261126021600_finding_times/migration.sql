-- Of what was found before, nobody knows when.
ALTER TABLE "privacy_finding" ADD COLUMN "found_at" TIMESTAMPTZ(3);
ALTER TABLE "privacy_finding" ALTER COLUMN "found_at" SET DEFAULT CURRENT_TIMESTAMP;
