-- AlterTable
ALTER TABLE "withdrawn_attachment" ADD COLUMN "file_id" UUID;

-- AddForeignKey
ALTER TABLE "withdrawn_attachment" ADD CONSTRAINT "withdrawn_attachment_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;
