-- CreateEnum
CREATE TYPE "PrivacyKind" AS ENUM ('cpr', 'phone', 'email', 'address');

-- CreateEnum
CREATE TYPE "PrivacyDecision" AS ENUM ('remove', 'keep');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "JobState" ADD VALUE 'asking';
ALTER TYPE "JobState" ADD VALUE 'dropped';

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "redacted_sha256" TEXT,
ADD COLUMN     "redacted_size" INTEGER;

-- AlterTable
ALTER TABLE "job" DROP COLUMN "document_id",
ADD COLUMN     "confirmed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "meeting_id" UUID,
ADD COLUMN     "sha256" TEXT NOT NULL,
ADD COLUMN     "size" INTEGER NOT NULL,
ADD COLUMN     "unchanged" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "user_id" UUID;

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "based_on_id" UUID,
ADD COLUMN     "publish_at" TIMESTAMPTZ(3),
ADD COLUMN     "publish_at_by" UUID,
ADD COLUMN     "read_keys" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "read_tree" JSONB;

-- CreateTable
CREATE TABLE "privacy_finding" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "kind" "PrivacyKind" NOT NULL,
    "line" INTEGER NOT NULL,
    "end_line" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "decision" "PrivacyDecision",
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,

    CONSTRAINT "privacy_finding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "privacy_finding_document_id_kind_line_start_key" ON "privacy_finding"("document_id", "kind", "line", "start");

-- CreateIndex
CREATE INDEX "job_sha256_idx" ON "job"("sha256");

-- CreateIndex
CREATE INDEX "revision_publish_at_idx" ON "revision"("publish_at");

-- AddForeignKey
ALTER TABLE "privacy_finding" ADD CONSTRAINT "privacy_finding_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "privacy_finding" ADD CONSTRAINT "privacy_finding_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_publish_at_by_fkey" FOREIGN KEY ("publish_at_by") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;


