-- CreateTable
CREATE TABLE "kle_subject" (
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "kle_subject_pkey" PRIMARY KEY ("number")
);
