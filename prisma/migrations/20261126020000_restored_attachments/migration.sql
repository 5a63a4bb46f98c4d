-- AlterTable
ALTER TABLE "restoration" ADD COLUMN "attachment_slug" TEXT;
