-- AlterTable
ALTER TABLE "report" ADD COLUMN     "note" TEXT,
ALTER COLUMN "page" DROP NOT NULL,
ALTER COLUMN "message" DROP NOT NULL;

-- What a reader wrote is kept until it is settled and no longer; what was done about it is kept from then on.
ALTER TABLE "report" ADD CONSTRAINT "report_open_or_settled" CHECK (
  CASE WHEN "settled_at" IS NULL
    THEN "page" IS NOT NULL AND "message" IS NOT NULL AND "note" IS NULL
    ELSE "message" IS NULL AND "email" IS NULL
  END
);
