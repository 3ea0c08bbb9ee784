import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";

/** Somebody logged in, with all they may reach. */
export type Visitor = {
  personId: string;
  name: string;
  email: string;
  isOperator: boolean;
  towns: Array<{ id: string; slug: string; name: string; role: string }>;
  shops: Array<{ id: string; slug: string; townId: string; townSlug: string; townName: string; name: string; role: string }>;
};

/**
 * Who holds this session, asked anew at every request, so that a role taken away or a person disabled ends at once.
 * One statement. Null where the session is unknown or over, or the person disabled.
 */
export async function findVisitor(sessionToken: string): Promise<Visitor | null> {
  const [visitor] = await db.$queryRaw<Visitor[]>`
    SELECT p."id" AS "personId", p."name", p."email", p."isOperator",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', t."id", 'slug', t."slug", 'name', t."name", 'role', r."role") ORDER BY t."name")
        FROM "TownRole" r JOIN "Town" t ON t."id" = r."townId" WHERE r."personId" = p."id"), '[]') AS "towns",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', s."id", 'slug', s."slug", 'name', s."name", 'role', r."role",
          'townId', t."id", 'townSlug', t."slug", 'townName', t."name") ORDER BY s."name", t."name")
        FROM "ShopRole" r JOIN "Shop" s ON s."id" = r."shopId" JOIN "Town" t ON t."id" = s."townId" WHERE r."personId" = p."id"), '[]') AS "shops"
    FROM "Session" se JOIN "Person" p ON p."id" = se."personId"
    WHERE se."tokenHash" = ${hashToken(sessionToken)} AND se."expiresAt" > ${now()} AND p."disabledAt" IS NULL`;
  return visitor ?? null;
}
