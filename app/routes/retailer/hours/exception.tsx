import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { removeExceptions } from "#app/domain/opening-hours/exceptions/remove-exceptions.server.ts";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { exceptionView } from "./exception-view.ts";

/** The days in a row that begin on the day of the address. */
async function findRun(request: Request, params: { geschaeft?: string; tag?: string }) {
  const entered = await enterShop(request, params);
  const { exceptions } = await findOfficeHours({ shop: entered.shop, at: now() });
  const run = exceptions.find(({ from }) => from === params.tag) ?? notFound();
  return { ...entered, here: `${entered.base}/oeffnungszeiten`, run };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { frame, here, run } = await findRun(request, params);
  return { frame, here, exception: exceptionView(run) };
}

/** Takes the exception back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, actor, here, run } = await findRun(request, params);
  await removeExceptions({ shop, from: run.from, until: run.until, actor });
  return redirect(`${here}?gespeichert=geloescht#ausnahmen`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Ausnahme · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Exception() {
  const { frame, here, exception } = useLoaderData<typeof loader>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={here} icon="arrow-left">Zurück zu den Öffnungszeiten</TextLink>
      <h1 className="mt-2">{exception.days}</h1>
      <p className="lead mt-3">{[exception.text, exception.reason].filter(Boolean).join(" · ")}</p>
      <p className="mt-2">Ohne diese Ausnahme gilt wieder Ihre übliche Woche.</p>
      <form method="post" action={`${here}/ausnahmen/${exception.from}`} className="row mt-6"><Button kind="danger" icon="trash-2">Ausnahme löschen</Button><ButtonLink href={here}>Behalten</ButtonLink></form>
      <p className="small soft mt-4">Andere Zeiten für diese Tage? <a href={`${here}/ausnahmen`}>Tragen Sie sie neu ein</a>, das Neue gilt.</p>
    </ShopPage>
  );
}
