-- AlterEnum
ALTER TYPE "JobState" ADD VALUE 'waiting' BEFORE 'asking';

-- AlterTable
ALTER TABLE "job" ADD COLUMN "attached" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "upload_file" (
    "id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "job_id" UUID NOT NULL,

    CONSTRAINT "upload_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "upload_file_upload_id_idx" ON "upload_file"("upload_id");

-- CreateIndex
CREATE INDEX "upload_file_job_id_idx" ON "upload_file"("job_id");

-- AddForeignKey
ALTER TABLE "upload_file" ADD CONSTRAINT "upload_file_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
