import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findGifts } from "#app/domain/catalogue/give-away/find-gifts.server.ts";
import { ContactSection, PosterSection, WidgetSection } from "#app/domain/catalogue/give-away/gift-sections.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { requireTown } from "#app/web/public-page.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const town = await requireTown(frame.townSlug, context);
  return { frame, gifts: await findGifts({ town, shop, base, at: now() }) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Weitergeben · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function GiveAway() {
  const { frame, gifts } = useLoaderData<typeof loader>();
  return (
    <ShopPage frame={frame}>
      <h1>Weitergeben</h1>
      <p className="soft mt-3">Einmal gepflegt, überall richtig: an der Tür, auf Ihrer Webseite, in Adressbüchern und Kalendern.</p>
      {!gifts.published && <Notice className="mt-4" title="Ihre Seite ist noch nicht öffentlich.">Das Plakat können Sie schon ansehen. Kasten, Kontakt und Kalender antworten, sobald die Seite zu sehen ist.</Notice>}
      <PosterSection gifts={gifts} />
      <WidgetSection gifts={gifts} />
      <ContactSection gifts={gifts} />
    </ShopPage>
  );
}
