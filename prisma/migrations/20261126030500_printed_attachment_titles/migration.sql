-- AlterTable
ALTER TABLE "withdrawn_attachment" ADD COLUMN "printed_title" TEXT;
