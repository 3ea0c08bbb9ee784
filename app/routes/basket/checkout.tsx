import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { acceptBasketChanges } from "#app/domain/baskets/accept-basket-changes.server.ts";
import { withdrawalUrl } from "#app/domain/legal/contact.server.ts";
import { findShopsNow } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { findTown } from "#app/domain/towns/find-towns.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { hours } from "#app/values/time.ts";
import { basketHeaders, basketKeyOf } from "#app/web/basket-cookie.server.ts";
import { townView } from "#app/web/public-page.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { TownPage } from "#app/web/town-page.tsx";
import { findVisitorOf } from "#app/web/visitor.server.ts";
import { checkTyped, findParts } from "./checkout-parts.server.ts";
import { ChooseStep } from "./choose-step.tsx";
import { orderFromForm, type Refused } from "./order-from-form.server.ts";
import { readCheckout, type TypedCheckout } from "./read-checkout.server.ts";
import { ReviewStep } from "./review-step.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const at = now();
  const { basket, parts, choices } = await findParts({ token: basketKeyOf(request), at });
  const town = basket.shops[0] ? await findTown(basket.shops[0].townSlug) : null;
  const states = town ? await findShopsNow({ town, at, shopIds: parts.map(({ shopId }) => shopId) }) : [];
  const visitor = await findVisitorOf(request);
  return {
    town: town && townView(town), count: basket.count, hasProblems: basket.hasProblems, at: at.toISOString(), choices,
    parts: parts.map((part) => ({ ...part, state: states.find(({ id }) => id === part.shopId)?.state ?? null })),
    sellers: basket.shops.map(({ shopId, name, trader }) => ({ shopId, seller: trader ?? { name, address: "" } })),
    person: { name: visitor?.name ?? "", email: visitor?.email ?? "", phone: "" }, withdrawalUrl: withdrawalUrl(),
  };
}
export type CheckoutPage = ReturnType<typeof useLoaderData<typeof loader>>;

/**
 * The form's way: "pruefen" shows everything once more, "aendern" leads back, "annehmen" agrees to what changed meanwhile,
 * "bestellen" orders. Nothing typed is lost on any of them.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const typed = await readCheckout(request);
  const token = basketKeyOf(request);
  if (typed.act === "aendern") return answer({ typed, step: "choose" });
  if (typed.act === "bestellen") {
    await limitTries({ what: "order", who: context.address, most: 200, within: hours(1) });
    return answer({ typed, step: "choose", refused: await orderFromForm({ typed, request }) });
  }
  const accepted = typed.act === "annehmen" && token !== null ? await acceptBasketChanges({ token }) : null;
  const { parts, basket } = await findParts({ token, at: now() });
  const errors = checkTyped({ typed, parts });
  const good = Object.keys(errors).length === 0 && !basket.hasProblems && parts.length > 0;
  const headers = accepted && token !== null ? basketHeaders({ token, count: accepted.count }) : undefined;
  return answer({ typed, step: good ? "review" : "choose", refused: good ? undefined : { errors, notes: [], status: 422 }, headers });
}

/** A key of its own for every form that is rendered: pressed twice, it orders once. */
function answer({ typed, step, refused, headers }: { typed: TypedCheckout; step: "choose" | "review"; refused?: Refused; headers?: Headers }) {
  const { name, email, phone, choices } = typed;
  const body = { step, person: { name, email, phone }, choices, errors: refused?.errors ?? {}, notes: refused?.notes ?? [], requestKey: randomUUID() };
  return data(body, { status: refused?.status ?? 200, headers });
}

export const meta: MetaFunction = () => [{ title: "Kasse · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function Checkout() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const review = sent?.step === "review" && !page.hasProblems && page.parts.every(({ shopId }) => sent.choices[shopId]?.slot);
  return (
    <TownPage town={page.town} basketCount={page.count}>
      <div className="wrap pt-5">
        {page.parts.length === 0
          ? <Nothing notes={sent?.notes ?? []} />
          : review
            ? <ReviewStep page={page} sent={sent} />
            : <ChooseStep page={page} person={sent?.person ?? page.person} choices={{ ...page.choices, ...sent?.choices }} errors={sent?.errors ?? {}} notes={sent?.notes ?? []} />}
      </div>
    </TownPage>
  );
}

function Nothing({ notes }: { notes: string[] }) {
  return (
    <>
      <h1>Kasse</h1>
      <div className="mt-6 max-w-160 stack">
        {notes.map((note) => <Notice key={note} kind="warn" live>{note}</Notice>)}
        <Empty title="Ihr Korb ist leer." text="Legen Sie zuerst etwas hinein, dann geht es hier weiter."><ButtonLink kind="main" href="/korb">Zum Korb</ButtonLink></Empty>
      </div>
    </>
  );
}
