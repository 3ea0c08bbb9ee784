-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "confirmedFacts" TEXT[],
ADD COLUMN     "formerAddress" TEXT,
ADD COLUMN     "hasQuietHour" BOOLEAN,
ADD COLUMN     "movedOn" DATE,
ADD COLUMN     "pauseNote" TEXT,
ADD COLUMN     "pausedFrom" DATE,
ADD COLUMN     "pausedUntil" DATE,
ADD COLUMN     "quietHour" TEXT,
ADD COLUMN     "socialLinks" TEXT[],
ADD COLUMN     "sourceRef" TEXT,
ADD COLUMN     "statusReason" TEXT,
ADD COLUMN     "statusSince" TIMESTAMPTZ(3),
ADD COLUMN     "successorShopId" TEXT;

-- AlterTable
ALTER TABLE "ShopHours" ADD COLUMN     "askedAt" TIMESTAMPTZ(3),
ADD COLUMN     "confirmedBy" TEXT;

-- AlterTable
ALTER TABLE "Town" ADD COLUMN     "reviewsProfiles" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Trader" ADD COLUMN     "profession" TEXT,
ADD COLUMN     "supervisor" TEXT;

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasskeyChallenge" (
    "id" TEXT NOT NULL,
    "personId" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PasskeyChallenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopImport" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "sourceDate" DATE,
    "licence" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShopImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopImportRow" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sourceRef" TEXT,
    "name" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "problems" TEXT[],
    "matchShopId" TEXT,
    "matchWhy" TEXT,
    "decision" TEXT NOT NULL,
    "shopId" TEXT,

    CONSTRAINT "ShopImportRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT,
    "channel" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT,
    "ownerId" TEXT,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChecklistItem" (
    "townId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ChecklistItem_pkey" PRIMARY KEY ("townId","item")
);

-- CreateTable
CREATE TABLE "TownDay" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TownDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TownDayAnswer" (
    "townDayId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "joins" BOOLEAN NOT NULL,
    "value" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TownDayAnswer_pkey" PRIMARY KEY ("townDayId","shopId")
);

-- CreateTable
CREATE TABLE "ShopGuest" (
    "shopId" TEXT NOT NULL,
    "townId" TEXT NOT NULL,

    CONSTRAINT "ShopGuest_pkey" PRIMARY KEY ("shopId","townId")
);

-- CreateTable
CREATE TABLE "ShopPicture" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "thumbhash" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShopPicture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopOffer" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "priceCents" INTEGER,
    "priceFor" TEXT NOT NULL DEFAULT '',
    "fromDay" DATE NOT NULL,
    "untilDay" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ShopOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopChange" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneBy" TEXT,

    CONSTRAINT "ShopChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopInvitation" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" TEXT,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShopInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactReport" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" TEXT,
    "outcome" TEXT,

    CONSTRAINT "FactReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TownPlace" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT,
    "sourceDate" DATE,
    "licence" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TownPlace_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Passkey_personId_idx" ON "Passkey"("personId");

-- CreateIndex
CREATE INDEX "PasskeyChallenge_expiresAt_idx" ON "PasskeyChallenge"("expiresAt");

-- CreateIndex
CREATE INDEX "ShopImport_townId_createdAt_idx" ON "ShopImport"("townId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ShopImportRow_importId_number_key" ON "ShopImportRow"("importId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_tokenHash_key" ON "Claim"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_codeHash_key" ON "Claim"("codeHash");

-- CreateIndex
CREATE INDEX "Claim_townId_createdAt_idx" ON "Claim"("townId", "createdAt");

-- CreateIndex
CREATE INDEX "Claim_shopId_idx" ON "Claim"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "TownDay_townId_day_key" ON "TownDay"("townId", "day");

-- CreateIndex
CREATE INDEX "TownDayAnswer_shopId_idx" ON "TownDayAnswer"("shopId");

-- CreateIndex
CREATE INDEX "ShopGuest_townId_idx" ON "ShopGuest"("townId");

-- CreateIndex
CREATE INDEX "ShopPicture_shopId_position_idx" ON "ShopPicture"("shopId", "position");

-- CreateIndex
CREATE INDEX "ShopOffer_shopId_untilDay_idx" ON "ShopOffer"("shopId", "untilDay");

-- CreateIndex
CREATE INDEX "ShopOffer_townId_untilDay_idx" ON "ShopOffer"("townId", "untilDay");

-- CreateIndex
CREATE INDEX "ShopChange_shopId_at_idx" ON "ShopChange"("shopId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ShopInvitation_tokenHash_key" ON "ShopInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "ShopInvitation_shopId_idx" ON "ShopInvitation"("shopId");

-- CreateIndex
CREATE INDEX "FactReport_townId_settledAt_idx" ON "FactReport"("townId", "settledAt");

-- CreateIndex
CREATE INDEX "FactReport_shopId_settledAt_idx" ON "FactReport"("shopId", "settledAt");

-- CreateIndex
CREATE UNIQUE INDEX "TownPlace_townId_kind_name_key" ON "TownPlace"("townId", "kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Shop_townId_sourceRef_key" ON "Shop"("townId", "sourceRef");

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopImportRow" ADD CONSTRAINT "ShopImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ShopImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TownDayAnswer" ADD CONSTRAINT "TownDayAnswer_townDayId_fkey" FOREIGN KEY ("townDayId") REFERENCES "TownDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TownDayAnswer" ADD CONSTRAINT "TownDayAnswer_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopGuest" ADD CONSTRAINT "ShopGuest_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPicture" ADD CONSTRAINT "ShopPicture_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopOffer" ADD CONSTRAINT "ShopOffer_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopChange" ADD CONSTRAINT "ShopChange_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopInvitation" ADD CONSTRAINT "ShopInvitation_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactReport" ADD CONSTRAINT "FactReport_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TownPlace" ADD CONSTRAINT "TownPlace_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say: rules that hold whatever the code does.
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_status_check" CHECK ("status" IN ('draft', 'in-review', 'published', 'suspended', 'closed'));
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_pause_check" CHECK ("pausedUntil" IS NULL OR "pausedFrom" <= "pausedUntil");
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_successor_check" CHECK ("successorShopId" IS NULL OR "successorShopId" <> "id");
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_place_check" CHECK (("lat" IS NULL) = ("lon" IS NULL) AND "lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180);
ALTER TABLE "ShopRole" ADD CONSTRAINT "ShopRole_role_check" CHECK ("role" IN ('owner', 'staff'));
ALTER TABLE "ShopInvitation" ADD CONSTRAINT "ShopInvitation_role_check" CHECK ("role" IN ('owner', 'staff'));
ALTER TABLE "ShopOffer" ADD CONSTRAINT "ShopOffer_days_check" CHECK ("untilDay" >= "fromDay" AND ("priceCents" IS NULL OR "priceCents" BETWEEN 0 AND 100000000));
ALTER TABLE "ShopPicture" ADD CONSTRAINT "ShopPicture_size_check" CHECK ("width" BETWEEN 1 AND 10000 AND "height" BETWEEN 1 AND 10000);
ALTER TABLE "FactReport" ADD CONSTRAINT "FactReport_outcome_check" CHECK (("settledAt" IS NULL) = ("outcome" IS NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_answer_check" CHECK (("answeredAt" IS NULL) = ("answer" IS NULL) AND "answer" IN ('confirmed', 'corrected', 'removal'));
ALTER TABLE "ShopImportRow" ADD CONSTRAINT "ShopImportRow_decision_check" CHECK ("decision" IN ('new', 'update', 'skip', 'ask'));
ALTER TABLE "TownPlace" ADD CONSTRAINT "TownPlace_place_check" CHECK ("lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180);
-- Who stands in a shop's log stays there.
CREATE TRIGGER "ActLogEntry_append_only" BEFORE UPDATE ON "ActLogEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
