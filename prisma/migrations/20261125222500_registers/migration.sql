-- AlterTable
ALTER TABLE "committee" ADD COLUMN "short_name" TEXT;

-- CreateTable
CREATE TABLE "committee_name" (
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "committee_id" UUID NOT NULL,

    CONSTRAINT "committee_name_pkey" PRIMARY KEY ("municipality_id","name")
);

-- CreateTable
CREATE TABLE "committee_term" (
    "committee_id" UUID NOT NULL,
    "term_from" INTEGER NOT NULL,
    "term_to" INTEGER NOT NULL,

    CONSTRAINT "committee_term_pkey" PRIMARY KEY ("committee_id","term_from")
);

-- CreateTable
CREATE TABLE "person_party" (
    "person_id" UUID NOT NULL,
    "term_from" INTEGER NOT NULL,
    "term_to" INTEGER NOT NULL,
    "letter" TEXT NOT NULL,

    CONSTRAINT "person_party_pkey" PRIMARY KEY ("person_id","term_from")
);

-- CreateTable
CREATE TABLE "distinct_spellings" (
    "municipality_id" UUID NOT NULL,
    "one" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" UUID,

    CONSTRAINT "distinct_spellings_pkey" PRIMARY KEY ("municipality_id","one","other")
);

-- CreateTable
CREATE TABLE "person_address" (
    "municipality_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "person_address_pkey" PRIMARY KEY ("municipality_id","slug")
);

-- CreateIndex
CREATE INDEX "person_address_person_id_idx" ON "person_address"("person_id");

-- CreateIndex
CREATE INDEX "committee_name_committee_id_idx" ON "committee_name"("committee_id");

-- AddForeignKey
ALTER TABLE "committee_name" ADD CONSTRAINT "committee_name_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_name" ADD CONSTRAINT "committee_name_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_term" ADD CONSTRAINT "committee_term_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_party" ADD CONSTRAINT "person_party_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinct_spellings" ADD CONSTRAINT "distinct_spellings_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinct_spellings" ADD CONSTRAINT "distinct_spellings_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_address" ADD CONSTRAINT "person_address_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
