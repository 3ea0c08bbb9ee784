import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changePrice } from "#app/domain/catalogue/change-price.server.ts";
import { PriceForm } from "#app/domain/catalogue/stock-forms.tsx";
import { TextLink } from "#app/ui/button.tsx";
import { parseMoney } from "#app/values/money.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { loadQuickRow, saveQuickRow } from "./quick-row.server.ts";
import { ShopPage } from "./shop-page.tsx";

const form = z.object({ preis: z.string().default(""), weiter: z.string().optional() });
const unreadable = "Bitte einen Preis wie 62,00 eintragen, mindestens 0,01 € und höchstens 1.000.000 €.";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadQuickRow(request, params);

/** A price typed the German way. What cannot be a price comes back with its sentence. */
export const action = (asked: ActionFunctionArgs) => saveQuickRow(asked, {
  schema: form,
  async save({ value, ...row }) {
    const price = parseMoney(value.preis);
    const changed = price && await changePrice({ ...row, priceCents: price.amount });
    if (changed?.ok) return "saved";
    return changed?.problem === "not-found" ? notFound() : { sentence: unreadable };
  },
});

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
      <p className="lead mt-3">{name}, jetzt {product.price} €</p>
      <div className="card mt-4 max-w-144"><PriceForm {...{ id, name, href, next }} price={refused?.typed.preis ?? product.price} error={refused?.error} /></div>
      <p className="small soft mt-3">Kundinnen und Kunden sehen den neuen Preis sofort. Wer ihn schon im Korb hat, wird gefragt.</p>
    </ShopPage>
  );
}
