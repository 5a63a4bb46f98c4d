-- AlterTable
ALTER TABLE "attachment" ADD COLUMN "slug" TEXT;
UPDATE "attachment" SET "slug" = 'bilag-' || ("order" + 1);
ALTER TABLE "attachment" ALTER COLUMN "slug" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "attachment_point_id_slug_key" ON "attachment"("point_id", "slug");

-- CreateTable
CREATE TABLE "attachment_address" (
    "point_key" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "titles" TEXT[],
    "document_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "attachment_address_pkey" PRIMARY KEY ("point_key", "slug")
);

-- AddForeignKey
ALTER TABLE "attachment_address" ADD CONSTRAINT "attachment_address_point_key_fkey" FOREIGN KEY ("point_key") REFERENCES "point_identity"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- What has an address already keeps it: what is withdrawn before all, then what is public, then the other versions, the newest first.
INSERT INTO "attachment_address" ("point_key", "slug", "titles", "document_id", "line")
SELECT "point_key", "slug", ARRAY[encode(sha256(convert_to("title", 'UTF8')), 'hex')], "document_id", "line" FROM "withdrawn_attachment";
INSERT INTO "attachment_address" ("point_key", "slug", "titles", "document_id", "line")
SELECT p."key", a."slug", ARRAY[encode(sha256(convert_to(a."title", 'UTF8')), 'hex')], r."document_id", a."line"
FROM "attachment" a
JOIN "agenda_point" p ON p."id" = a."point_id"
JOIN "revision" r ON r."id" = p."revision_id"
JOIN "meeting" m ON m."id" = r."meeting_id"
ORDER BY (m."current_revision_id" = r."id") DESC NULLS LAST, r."number" DESC
ON CONFLICT DO NOTHING;
