-- CreateTable
CREATE TABLE "restoration" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "point_key" UUID,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_reason" TEXT,
    "restored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "restored_by" UUID,
    "reason" TEXT NOT NULL,

    CONSTRAINT "restoration_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "restoration_meeting_id_idx" ON "restoration"("meeting_id");

-- CreateIndex
CREATE INDEX "restoration_point_key_idx" ON "restoration"("point_key");

-- AddForeignKey
ALTER TABLE "restoration" ADD CONSTRAINT "restoration_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restoration" ADD CONSTRAINT "restoration_point_key_fkey" FOREIGN KEY ("point_key") REFERENCES "point_identity"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restoration" ADD CONSTRAINT "restoration_restored_by_fkey" FOREIGN KEY ("restored_by") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
