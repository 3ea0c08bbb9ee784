import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeService } from "#app/domain/shops/price-list/change-service.server.ts";
import { findService } from "#app/domain/shops/price-list/find-services.server.ts";
import { OfferedServiceForm } from "#app/domain/shops/price-list/price-list-form.tsx";
import { Button, TextLink } from "#app/ui/button.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";
import { ShopPage } from "../shop-page.tsx";
import { sendBack } from "./keep-form.server.ts";
import { offered, offeredSentences, offeredValues } from "./read-offered.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  const service = await findService({ shop, serviceId: idOf(params.dienst) }) ?? notFound();
  return { frame, id: service.id, name: service.name, values: offeredValues(service) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const service = await findService({ shop, serviceId: idOf(params.dienst) }) ?? notFound();
  const parsed = await parseForm(request, offered);
  if (!parsed.ok) return sendBack(parsed);
  const changed = await changeService({ shop, serviceId: service.id, fields: parsed.value, actor });
  if (changed.ok) return redirect(`${base}/profil/dienstleistungen?getan=geaendert#${service.id}`, { status: 303 });
  if (changed.problem === "not-found") return notFound();
  const errors: Record<string, string> = offeredSentences[changed.problem];
  return problem({ errors, typed: offeredValues(parsed.value) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? "Dienstleistung"} ändern · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function PriceListEntry() {
  const { frame, id, name, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const list = `${frame.base}/profil/dienstleistungen`;
  return (
    <ShopPage frame={frame}>
      <TextLink href={list} icon="arrow-left">Alle Dienstleistungen</TextLink>
      <h1 className="mt-2 mb-6 wrap-anywhere">{name}</h1>
      <OfferedServiceForm action={`${list}/${id}`} values={refused?.typed ?? values} errors={refused?.errors} submit="Speichern" />
      <form method="post" action={`${list}/${id}/entfernung`} className="mt-9"><Button kind="danger" icon="trash-2">Von der Liste streichen</Button></form>
    </ShopPage>
  );
}
