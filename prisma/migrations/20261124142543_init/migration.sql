-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isOperator" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoginLink" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "next" TEXT NOT NULL DEFAULT '/konto',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LoginLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TryCount" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TryCount_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ActLogEntry" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActLogEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Basket" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Basket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BasketLine" (
    "id" TEXT NOT NULL,
    "basketId" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "priceSeenCents" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BasketLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Category" (
    "id" TEXT NOT NULL,
    "parentId" TEXT,
    "name" TEXT NOT NULL,
    "motif" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MasterProduct" (
    "id" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "gtin" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "brand" TEXT,
    "categoryId" TEXT NOT NULL,

    CONSTRAINT "MasterProduct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "masterProductId" TEXT,
    "categoryId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "brand" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "vatRate" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "motif" TEXT NOT NULL,
    "nth" INTEGER NOT NULL DEFAULT 0,
    "pictureKey" TEXT,
    "pictureAlt" TEXT,
    "withdrawalException" TEXT,
    "ageLimit" INTEGER,
    "ingredients" TEXT,
    "allergens" TEXT,
    "depositCents" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Variant" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "gtin" TEXT,
    "priceCents" INTEGER NOT NULL,
    "contentAmount" INTEGER,
    "contentUnit" TEXT,
    "stockKind" TEXT NOT NULL DEFAULT 'unknown',
    "stock" INTEGER,
    "stockLevel" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "position" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceChange" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "priceCents" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PriceChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL,
    "street" TEXT,
    "organiser" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "price" TEXT NOT NULL DEFAULT '',
    "motif" TEXT NOT NULL,
    "pictureKey" TEXT,
    "pictureAlt" TEXT,
    "status" TEXT NOT NULL DEFAULT 'published',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "townId" TEXT,
    "template" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopHours" (
    "shopId" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "value" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShopHours_pkey" PRIMARY KEY ("shopId")
);

-- CreateTable
CREATE TABLE "HoursException" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HoursException_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpeningInterval" (
    "id" BIGSERIAL NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "OpeningInterval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Checkout" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "requestKey" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Checkout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "checkoutId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "slotStartsAt" TIMESTAMPTZ(3) NOT NULL,
    "slotEndsAt" TIMESTAMPTZ(3) NOT NULL,
    "pickupCode" TEXT NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "acceptedCents" INTEGER,
    "answerBy" TIMESTAMPTZ(3),
    "slotHeld" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "quantity" INTEGER NOT NULL,
    "acceptedQuantity" INTEGER,
    "unitPriceCents" INTEGER NOT NULL,
    "depositCents" INTEGER NOT NULL DEFAULT 0,
    "vatRate" INTEGER NOT NULL,
    "withdrawalException" TEXT,
    "stockTaken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderStep" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrderStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Slot" (
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Slot_pkey" PRIMARY KEY ("shopId","startsAt")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "checkoutId" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'eur',
    "status" TEXT NOT NULL DEFAULT 'open',
    "sessionId" TEXT,
    "intentId" TEXT,
    "payUrl" TEXT,
    "capturedCents" INTEGER NOT NULL DEFAULT 0,
    "refundedCents" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "flag" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentEvent" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sessionId" TEXT,
    "intentId" TEXT,
    "account" TEXT,
    "livemode" BOOLEAN NOT NULL,
    "created" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "PaymentEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "orderId" TEXT,
    "kind" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB,
    "version" BIGINT NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Trader" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legalForm" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "plz" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "vatId" TEXT,
    "registerEntry" TEXT,
    "smallBusiness" BOOLEAN NOT NULL DEFAULT false,
    "stripeAccountId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Trader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shop" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "traderId" TEXT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "story" TEXT NOT NULL DEFAULT '',
    "street" TEXT,
    "plz" TEXT,
    "city" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "ranges" TEXT[],
    "paymentKinds" TEXT[],
    "languages" TEXT[],
    "stepCm" INTEGER,
    "doorWidthCm" INTEGER,
    "wheelchair" TEXT,
    "hasWc" BOOLEAN,
    "hasLoop" BOOLEAN,
    "guideDogs" BOOLEAN,
    "wayText" TEXT,
    "acceptsReservations" BOOLEAN NOT NULL DEFAULT false,
    "acceptsPurchases" BOOLEAN NOT NULL DEFAULT false,
    "slotMinutes" INTEGER NOT NULL DEFAULT 30,
    "slotCapacity" INTEGER NOT NULL DEFAULT 4,
    "leadMinutes" INTEGER NOT NULL DEFAULT 60,
    "horizonDays" INTEGER NOT NULL DEFAULT 7,
    "answerMinutes" INTEGER NOT NULL DEFAULT 120,
    "source" TEXT,
    "sourceUrl" TEXT,
    "sourceDate" DATE,
    "licence" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopRole" (
    "personId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "ShopRole_pkey" PRIMARY KEY ("personId","shopId")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "shopId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER,
    "priceCents" INTEGER,
    "priceFrom" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Region" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Town" (
    "id" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "hue" INTEGER NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "plz" TEXT NOT NULL,
    "hallName" TEXT NOT NULL,
    "hallStreet" TEXT NOT NULL,
    "greeting" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Town_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TownRole" (
    "personId" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'steward',

    CONSTRAINT "TownRole_pkey" PRIMARY KEY ("personId","townId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "LoginLink_tokenHash_key" ON "LoginLink"("tokenHash");

-- CreateIndex
CREATE INDEX "LoginLink_personId_createdAt_idx" ON "LoginLink"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "TryCount_expiresAt_idx" ON "TryCount"("expiresAt");

-- CreateIndex
CREATE INDEX "ActLogEntry_townId_at_idx" ON "ActLogEntry"("townId", "at");

-- CreateIndex
CREATE INDEX "ActLogEntry_shopId_at_idx" ON "ActLogEntry"("shopId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Basket_tokenHash_key" ON "Basket"("tokenHash");

-- CreateIndex
CREATE INDEX "Basket_expiresAt_idx" ON "Basket"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "BasketLine_basketId_variantId_key" ON "BasketLine"("basketId", "variantId");

-- CreateIndex
CREATE UNIQUE INDEX "MasterProduct_regionId_gtin_key" ON "MasterProduct"("regionId", "gtin");

-- CreateIndex
CREATE INDEX "Product_townId_status_categoryId_title_idx" ON "Product"("townId", "status", "categoryId", "title");

-- CreateIndex
CREATE INDEX "Product_townId_status_updatedAt_idx" ON "Product"("townId", "status", "updatedAt");

-- CreateIndex
CREATE INDEX "Product_masterProductId_idx" ON "Product"("masterProductId");

-- CreateIndex
CREATE INDEX "Product_shopId_status_idx" ON "Product"("shopId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Product_townId_slug_key" ON "Product"("townId", "slug");

-- CreateIndex
CREATE INDEX "Variant_productId_position_idx" ON "Variant"("productId", "position");

-- CreateIndex
CREATE INDEX "Variant_shopId_idx" ON "Variant"("shopId");

-- CreateIndex
CREATE INDEX "Variant_townId_confirmedAt_idx" ON "Variant"("townId", "confirmedAt");

-- CreateIndex
CREATE INDEX "Variant_gtin_idx" ON "Variant"("gtin");

-- CreateIndex
CREATE INDEX "PriceChange_variantId_since_idx" ON "PriceChange"("variantId", "since");

-- CreateIndex
CREATE INDEX "Event_townId_status_startsAt_idx" ON "Event"("townId", "status", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Event_townId_slug_key" ON "Event"("townId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_key_key" ON "Notification"("key");

-- CreateIndex
CREATE INDEX "Notification_status_createdAt_idx" ON "Notification"("status", "createdAt");

-- CreateIndex
CREATE INDEX "ShopHours_townId_idx" ON "ShopHours"("townId");

-- CreateIndex
CREATE INDEX "HoursException_townId_day_idx" ON "HoursException"("townId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "HoursException_shopId_day_key" ON "HoursException"("shopId", "day");

-- CreateIndex
CREATE INDEX "OpeningInterval_townId_endsAt_startsAt_idx" ON "OpeningInterval"("townId", "endsAt", "startsAt");

-- CreateIndex
CREATE INDEX "OpeningInterval_shopId_startsAt_idx" ON "OpeningInterval"("shopId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Checkout_requestKey_key" ON "Checkout"("requestKey");

-- CreateIndex
CREATE INDEX "Checkout_email_idx" ON "Checkout"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Order_number_key" ON "Order"("number");

-- CreateIndex
CREATE INDEX "Order_townId_createdAt_idx" ON "Order"("townId", "createdAt");

-- CreateIndex
CREATE INDEX "Order_shopId_status_slotStartsAt_idx" ON "Order"("shopId", "status", "slotStartsAt");

-- CreateIndex
CREATE INDEX "Order_status_answerBy_idx" ON "Order"("status", "answerBy");

-- CreateIndex
CREATE UNIQUE INDEX "Order_checkoutId_shopId_key" ON "Order"("checkoutId", "shopId");

-- CreateIndex
CREATE INDEX "OrderLine_orderId_idx" ON "OrderLine"("orderId");

-- CreateIndex
CREATE INDEX "OrderLine_variantId_idx" ON "OrderLine"("variantId");

-- CreateIndex
CREATE INDEX "OrderStep_orderId_at_idx" ON "OrderStep"("orderId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_checkoutId_key" ON "Payment"("checkoutId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_sessionId_key" ON "Payment"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_intentId_key" ON "Payment"("intentId");

-- CreateIndex
CREATE INDEX "Payment_status_expiresAt_idx" ON "Payment"("status", "expiresAt");

-- CreateIndex
CREATE INDEX "PaymentEvent_handledAt_receivedAt_idx" ON "PaymentEvent"("handledAt", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_key_key" ON "LedgerEntry"("key");

-- CreateIndex
CREATE INDEX "LedgerEntry_paymentId_idx" ON "LedgerEntry"("paymentId");

-- CreateIndex
CREATE INDEX "LedgerEntry_orderId_idx" ON "LedgerEntry"("orderId");

-- CreateIndex
CREATE INDEX "SearchEntry_seq_idx" ON "SearchEntry"("seq");

-- CreateIndex
CREATE INDEX "SearchEntry_townId_kind_idx" ON "SearchEntry"("townId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Trader_stripeAccountId_key" ON "Trader"("stripeAccountId");

-- CreateIndex
CREATE INDEX "Shop_townId_status_trade_name_idx" ON "Shop"("townId", "status", "trade", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Shop_townId_slug_key" ON "Shop"("townId", "slug");

-- CreateIndex
CREATE INDEX "ShopRole_shopId_idx" ON "ShopRole"("shopId");

-- CreateIndex
CREATE INDEX "Service_townId_idx" ON "Service"("townId");

-- CreateIndex
CREATE UNIQUE INDEX "Service_shopId_slug_key" ON "Service"("shopId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Region_slug_key" ON "Region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Town_slug_key" ON "Town"("slug");

-- CreateIndex
CREATE INDEX "TownRole_townId_idx" ON "TownRole"("townId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoginLink" ADD CONSTRAINT "LoginLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasketLine" ADD CONSTRAINT "BasketLine_basketId_fkey" FOREIGN KEY ("basketId") REFERENCES "Basket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_masterProductId_fkey" FOREIGN KEY ("masterProductId") REFERENCES "MasterProduct"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceChange" ADD CONSTRAINT "PriceChange_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopHours" ADD CONSTRAINT "ShopHours_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HoursException" ADD CONSTRAINT "HoursException_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpeningInterval" ADD CONSTRAINT "OpeningInterval_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_checkoutId_fkey" FOREIGN KEY ("checkoutId") REFERENCES "Checkout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderStep" ADD CONSTRAINT "OrderStep_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_traderId_fkey" FOREIGN KEY ("traderId") REFERENCES "Trader"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopRole" ADD CONSTRAINT "ShopRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopRole" ADD CONSTRAINT "ShopRole_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Town" ADD CONSTRAINT "Town_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TownRole" ADD CONSTRAINT "TownRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TownRole" ADD CONSTRAINT "TownRole_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say: rules that hold whatever the code does.
ALTER TABLE "Town" ADD CONSTRAINT "Town_hue_check" CHECK ("hue" BETWEEN 0 AND 359);
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_price_check" CHECK ("priceCents" BETWEEN 0 AND 100000000);
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_stock_check" CHECK ("stock" IS NULL OR "stock" >= 0);
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_stock_kind_check" CHECK (
  ("stockKind" = 'exact' AND "stock" IS NOT NULL) OR ("stockKind" = 'level' AND "stockLevel" IN ('in', 'few', 'out')) OR "stockKind" = 'unknown');
ALTER TABLE "Product" ADD CONSTRAINT "Product_vat_check" CHECK ("vatRate" IN (0, 7, 19));
ALTER TABLE "BasketLine" ADD CONSTRAINT "BasketLine_quantity_check" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_quantity_check" CHECK ("quantity" BETWEEN 1 AND 99 AND "acceptedQuantity" BETWEEN 0 AND "quantity");
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_stock_check" CHECK ("stockTaken" BETWEEN 0 AND "quantity");
ALTER TABLE "Order" ADD CONSTRAINT "Order_mode_check" CHECK ("mode" IN ('reservation', 'purchase'));
ALTER TABLE "Order" ADD CONSTRAINT "Order_slot_check" CHECK ("slotEndsAt" > "slotStartsAt");
ALTER TABLE "Order" ADD CONSTRAINT "Order_accepted_check" CHECK ("acceptedCents" BETWEEN 0 AND "totalCents");
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_taken_check" CHECK ("taken" BETWEEN 0 AND "capacity");
ALTER TABLE "OpeningInterval" ADD CONSTRAINT "OpeningInterval_order_check" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_sums_check" CHECK ("capturedCents" BETWEEN 0 AND "amountCents" AND "refundedCents" BETWEEN 0 AND "capturedCents");
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_amount_check" CHECK ("amountCents" > 0 AND "kind" IN ('authorised', 'captured', 'released', 'refunded'));

-- The order of writes to the search index, followed by every process that keeps one in memory.
CREATE SEQUENCE "search_seq";

-- Append-only: history is added to, never changed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "LedgerEntry_append_only" BEFORE UPDATE OR DELETE ON "LedgerEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "OrderStep_append_only" BEFORE UPDATE ON "OrderStep" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PriceChange_append_only" BEFORE UPDATE ON "PriceChange" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Money that left a payment (captured or released) never exceeds what was authorised, refunds never what was captured.
CREATE FUNCTION check_ledger_sums() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sums record;
BEGIN
  SELECT COALESCE(sum("amountCents") FILTER (WHERE "kind" = 'authorised'), 0) AS authorised,
         COALESCE(sum("amountCents") FILTER (WHERE "kind" IN ('captured', 'released')), 0) AS gone,
         COALESCE(sum("amountCents") FILTER (WHERE "kind" = 'captured'), 0) AS captured,
         COALESCE(sum("amountCents") FILTER (WHERE "kind" = 'refunded'), 0) AS refunded
    INTO sums FROM "LedgerEntry" WHERE "paymentId" = NEW."paymentId";
  IF sums.gone > sums.authorised THEN RAISE EXCEPTION 'ledger of payment %: % captured or released of % authorised', NEW."paymentId", sums.gone, sums.authorised; END IF;
  IF sums.refunded > sums.captured THEN RAISE EXCEPTION 'ledger of payment %: % refunded of % captured', NEW."paymentId", sums.refunded, sums.captured; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "LedgerEntry_sums" AFTER INSERT ON "LedgerEntry" DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION check_ledger_sums();
