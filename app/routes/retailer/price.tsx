import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { changePrice } from "#app/domain/catalogue/change-price.server.ts";
import { findShopProduct } from "#app/domain/catalogue/find-shop-products.server.ts";
import { PriceForm } from "#app/domain/catalogue/stock-forms.tsx";
import { TextLink } from "#app/ui/button.tsx";
import { parseMoney } from "#app/values/money.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "./enter-shop.server.ts";
import { idOf } from "./id-of.ts";
import { quickRow } from "./quick-row.server.ts";
import { ShopPage } from "./shop-page.tsx";
import { wayBack } from "./way-back.ts";

const form = z.object({ preis: z.string().default(""), weiter: z.string().optional() });
const unreadable = "Bitte einen Preis wie 62,00 eintragen, mindestens 0,01 € und höchstens 1.000.000 €.";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const row = await findShopProduct({ shop, variantId: idOf(params.variante), at: now() }) ?? notFound();
  return { frame, product: quickRow({ row, base, next: wayBack({ wanted: new URL(request.url).searchParams.get("weiter"), base }) }) };
}

/** A price typed the German way. What cannot be a price comes back with its sentence. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  const typed = parsed.ok ? parsed.value : { preis: "", ...parsed.typed };
  const back = wayBack({ wanted: typed.weiter, base });
  const price = parsed.ok ? parseMoney(typed.preis) : null;
  if (price === null) return problem({ error: parsed.ok ? unreadable : Object.values(parsed.errors)[0], price: typed.preis.slice(0, 40), back });
  const changed = await changePrice({ shop, variantId: idOf(params.variante), priceCents: price.amount, actor });
  if (changed.ok) return redirect(wayBack({ wanted: back, base, saved: params.variante }), { status: 303 });
  return changed.problem === "not-found" ? notFound() : problem({ error: unreadable, price: typed.preis.slice(0, 40), back });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Preis von ${data?.product.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Price() {
  const { frame, product } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id, name, href } = product;
  const next = refused?.back ?? product.next;
  return (
    <ShopPage frame={frame}>
      <TextLink href={next} icon="arrow-left">Zurück</TextLink>
      <h1 className="mt-2">Preis ändern</h1>
      <p className="lead mt-2">{name}, jetzt {product.price} €</p>
      <div className="card mt-4 max-w-144"><PriceForm {...{ id, name, href, next }} price={refused?.price ?? product.price} error={refused?.error} /></div>
      <p className="small soft mt-3">Kundinnen und Kunden sehen den neuen Preis sofort. Wer ihn schon im Korb hat, wird gefragt.</p>
    </ShopPage>
  );
}
