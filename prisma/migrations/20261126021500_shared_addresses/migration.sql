-- The addresses /personer/… and /sager/… are shared by all municipalities: what two of them
-- called alike is told apart, and the one that the address led to keeps it.
UPDATE "person" p SET "slug" = p."slug" || '-' || m."slug" FROM "municipality" m
WHERE m."id" = p."municipality_id"
  AND EXISTS (SELECT 1 FROM "person" o WHERE o."slug" = p."slug" AND o."municipality_id" <> p."municipality_id" AND o."id" < p."id");

UPDATE "person_address" a SET "slug" = a."slug" || '-' || m."slug" FROM "municipality" m
WHERE m."id" = a."municipality_id"
  AND (EXISTS (SELECT 1 FROM "person" o WHERE o."slug" = a."slug")
    OR EXISTS (SELECT 1 FROM "person_address" o WHERE o."slug" = a."slug" AND o."municipality_id" < a."municipality_id"));

UPDATE "case" c SET "slug" = c."slug" || '-' || m."slug" FROM "municipality" m
WHERE m."id" = c."municipality_id"
  AND EXISTS (SELECT 1 FROM "case" o WHERE o."slug" = c."slug" AND o."municipality_id" <> c."municipality_id" AND o."id" < c."id");

-- DropIndex
DROP INDEX "case_municipality_id_slug_key";

-- DropIndex
DROP INDEX "person_municipality_id_slug_key";

-- AlterTable
ALTER TABLE "person_address" DROP CONSTRAINT "person_address_pkey",
ADD CONSTRAINT "person_address_pkey" PRIMARY KEY ("slug");

-- CreateIndex
CREATE UNIQUE INDEX "case_slug_key" ON "case"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE INDEX "person_municipality_id_idx" ON "person"("municipality_id");
