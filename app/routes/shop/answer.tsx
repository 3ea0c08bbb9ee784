import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { AnswerActs, HandOverActs } from "#app/domain/orders/slips/answer-acts.tsx";
import { AnswerShell } from "#app/domain/orders/slips/answer-shell.tsx";
import { AnswerSlip } from "#app/domain/orders/slips/answer-slip.tsx";
import { type AnswerView, answerView } from "#app/domain/orders/slips/answer-view.ts";
import { findOrderPictures } from "#app/domain/orders/find-line-pictures.server.ts";
import { findOrderToAnswer } from "#app/domain/orders/find-shop-orders.server.ts";
import { readAnswerToken } from "#app/domain/orders/order-link.server.ts";
import type { OrderStatus } from "#app/domain/orders/order-status.ts";
import { findTown } from "#app/domain/towns/find-towns.server.ts";
import type { loader as rootLoader } from "#app/root.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { townView } from "#app/web/public-page.server.ts";

/** Shows only; every act is a form of its own, because mail programs open links by themselves. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const read = readAnswerToken(params.schluessel ?? "");
  const order = read === null || read === "expired" ? null : await findOrderToAnswer(read.orderId);
  if (!order) return data({ town: null, order: null, pictures: {}, base: "", over: read === "expired", done: null, problem: null, typed: "" }, { status: read === "expired" ? 410 : 404 });
  const search = new URL(request.url).searchParams;
  const town = await findTown(order.shop.townSlug);
  const pictures = await findOrderPictures(order.orderId);
  return data({
    town: town && townView(town), order: answerView(order, now()), base: `/antwort/${params.schluessel}`, over: false, done: search.get("getan"), problem: search.get("problem"), typed: (search.get("code") ?? "").slice(0, 20), pictures,
  });
}

export const meta: MetaFunction = () => [{ title: "Bestellung beantworten · Stadtkorb" }, { name: "robots", content: "noindex, nofollow" }];

export default function Answer() {
  const { town, order, pictures, base, over, done, problem, typed } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const demo = useRouteLoaderData<typeof rootLoader>("root")?.demo ?? false;
  return (
    <AnswerShell town={town?.name ?? "Stadtkorb"} path={pathname} demo={demo}>
      {order === null ? <NoLink over={over} /> : (
        <>
          <p className="strong soft">{order.shop}, ohne Anmeldung</p>
          <h1 className="mt-1.5 mb-6">{titleOf(order)}</h1>
          <Said done={done} problem={problem} order={order} />
          <AnswerSlip order={order} pictures={pictures} />
          <div className="mt-9"><Next order={order} base={base} problem={problem} typed={typed} /></div>
          <p className="small soft mt-6">Der Link gilt nur für diese Bestellung. Alle Bestellungen sehen Sie nach dem <a href={`/anmelden?weiter=${encodeURIComponent(`/laden/${order.shopSlug}`)}`}>Anmelden</a>.</p>
        </>
      )}
    </AnswerShell>
  );
}

function NoLink({ over }: { over: boolean }) {
  return (
    <div className="stack">
      <h1>{over ? "Dieser Link gilt nicht mehr." : "Dieser Link ist unvollständig."}</h1>
      <p className="lead">{over ? "Er war bis eine Woche nach der Abholzeit gültig." : "Vielleicht hat das Mailprogramm ihn abgeschnitten. Öffnen Sie ihn bitte noch einmal aus der Mail."}</p>
      <p>Mit Anmeldung sehen Sie alle Bestellungen Ihres Geschäfts.</p>
      <p><ButtonLink kind="main" icon="log-in" href="/anmelden">Anmelden</ButtonLink></p>
    </div>
  );
}

function titleOf({ status, mode }: AnswerView): string {
  const titles = {
    "awaiting-payment": "Noch nicht bezahlt", placed: "Können Sie das zurücklegen?", accepted: "Zugesagt. Bitte zurücklegen.", ready: "Es liegt bereit.", collected: "Übergeben. Vielen Dank.",
    "not-collected": "Nicht abgeholt", declined: "Abgelehnt", expired: "Die Zeit zum Antworten ist um.", cancelled: mode === "purchase" ? "Der Kauf ist abgesagt." : "Die Reservierung ist abgesagt.",
  } satisfies Record<OrderStatus, string>;
  return titles[status];
}

function Said({ done, problem, order }: { done: string | null; problem: string | null; order: AnswerView }) {
  const said: Record<string, string> = {
    annahme: `Wir haben ${order.shopper} Bescheid gesagt.`, ablehnung: `Wir haben ${order.shopper} Bescheid gesagt.${order.mode === "purchase" ? " Abgebucht wird nichts." : ""}`,
    bereit: `${order.shopper} weiß, dass es bereitliegt.`, uebergabe: "Die Übergabe ist eingetragen.",
  };
  const problems: Record<string, string> = {
    "not-allowed": "Das geht jetzt nicht mehr. Hier steht, wie weit die Bestellung ist.", quantity: "Diese Mengen passen nicht zur Bestellung. Es hat sich nichts geändert.",
    "nothing-accepted": "Wenn Sie nichts davon haben, wählen Sie bitte „Nein, leider nicht“.", wort: "Bitte höchstens 300 Zeichen. Es hat sich nichts geändert.",
  };
  return (
    <>
      {done && said[done] && <Notice kind="ok" live className="mb-6" title={said[done]} />}
      {problem && problems[problem] && <Notice kind="bad" live className="mb-6" title={problems[problem]} />}
    </>
  );
}

const codeProblems: Record<string, string> = {
  "wrong-code": "Dieser Code passt nicht. Bitte lassen Sie ihn sich noch einmal zeigen.",
  "too-many-tries": "Das waren sehr viele Versuche. Bitte warten Sie eine Stunde, oder melden Sie sich an.",
};

function Next({ order, base, problem, typed }: { order: AnswerView; base: string; problem: string | null; typed: string }) {
  if (order.status === "placed") {
    return (
      <>
        {order.answerBy && <Keep icon="hourglass" className="mb-4"><b>Bitte bis {order.answerBy} antworten.</b> Danach verfällt {order.mode === "purchase" ? "der Kauf" : "die Reservierung"}, und {order.shopper} bekommt Bescheid.</Keep>}
        <AnswerActs order={order} base={base} />
      </>
    );
  }
  if (order.status === "accepted" || order.status === "ready") return <HandOverActs order={order} base={base} error={problem ? codeProblems[problem] ?? null : null} typed={typed} />;
  if (order.status === "declined") return <p>{order.reason && <>Gesagt haben Sie: „{order.reason}“ </>}Die Sachen sind wieder im Bestand.</p>;
  if (order.status === "collected") return <p>{order.mode === "purchase" ? "Die zugesagte Summe wird abgebucht und kommt bei Ihnen an." : "Bezahlt wurde bei Ihnen an der Kasse."}</p>;
  if (order.status === "awaiting-payment") return <p>Sobald bezahlt ist, bekommen Sie eine neue Mail. Bis dahin brauchen Sie nichts zu tun.</p>;
  if (order.status === "not-collected" && order.mode === "purchase") return <p>Die Sachen sind gekauft. Bitte heben Sie sie für {order.shopper} auf.</p>;
  return <p>Sie brauchen nichts mehr zu tun. Die Sachen sind wieder im Bestand.</p>;
}
