-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "hides_earlier" BOOLEAN NOT NULL DEFAULT false;
