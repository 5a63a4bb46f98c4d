-- CreateTable
CREATE TABLE "withdrawn_attachment" (
    "id" UUID NOT NULL,
    "point_key" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "document_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "end_line" INTEGER NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_reason" TEXT NOT NULL,

    CONSTRAINT "withdrawn_attachment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "withdrawn_attachment_point_key_slug_key" ON "withdrawn_attachment"("point_key", "slug");

-- AddForeignKey
ALTER TABLE "withdrawn_attachment" ADD CONSTRAINT "withdrawn_attachment_point_key_fkey" FOREIGN KEY ("point_key") REFERENCES "point_identity"("key") ON DELETE CASCADE ON UPDATE CASCADE;
