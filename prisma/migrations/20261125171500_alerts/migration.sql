-- AlterTable
ALTER TABLE "subscription" ADD COLUMN "last_sent_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "alert" (
    "subscription_id" UUID NOT NULL,
    "point_key" UUID NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("subscription_id","point_key")
);

-- CreateIndex
CREATE INDEX "alert_point_key_idx" ON "alert"("point_key");

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_point_key_fkey" FOREIGN KEY ("point_key") REFERENCES "point_identity"("key") ON DELETE CASCADE ON UPDATE CASCADE;
