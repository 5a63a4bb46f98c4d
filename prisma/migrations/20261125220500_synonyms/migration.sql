-- CreateTable
CREATE TABLE "synonym_group" (
    "id" UUID NOT NULL,
    "words" TEXT[],
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "synonym_group_pkey" PRIMARY KEY ("id")
);
