import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TownPage } from "#app/web/town-page.tsx";
import { DemoLink } from "./demo-link.tsx";
import type { JoiningView } from "./load-joining.server.ts";

type Answer = { sentence: string | null; errors: Record<string, string>; typed: Record<string, string>; sentTo: string | null; shownPath: string | null };

const over: Record<string, string> = {
  unknown: "Diese Einladung kennen wir nicht. Vielleicht wurde der Link beim Kopieren abgeschnitten.",
  used: "Diese Einladung hat schon jemand angenommen. Jede gilt nur einmal.",
  expired: "Diese Einladung ist abgelaufen. Bitten Sie das Geschäft um eine neue.",
  revoked: "Das Geschäft hat diese Einladung zurückgenommen.",
};

/** Who invites to what, and the next step: accept, log in first, or what is wrong. */
export function JoiningPage() {
  const view = useLoaderData<JoiningView>();
  const answer = useActionData<Answer>();
  return (
    <TownPage account={view.visitor ? { label: "Konto", href: "/konto" } : undefined}>
      <div className="wrap"><section className="section stack max-w-144">{answer?.sentTo != null ? <Sent {...answer} hidden={view.shop?.sentTo ?? null} /> : <Invitation {...view} answer={answer} />}</section></div>
    </TownPage>
  );
}

function Invitation({ state, here, shop, visitor, answer }: JoiningView & { answer?: Answer }) {
  if (state === "mine" && shop) return <><h1>Sie sind dabei.</h1><p className="lead">Sie gehören zum Team von {shop.name}.</p><p><ButtonLink kind="main" href={shop.href}>Zum Geschäft</ButtonLink></p></>;
  if (state !== "open" || !shop) return <><h1>Das geht leider nicht mehr</h1><p className="lead">{over[state] ?? over.unknown}</p><p className="row"><ButtonLink href="/konto">Zu Ihrem Konto</ButtonLink></p></>;
  return (
    <>
      <h1 className="wrap-anywhere">Kommen Sie ins Team von {shop.name}?</h1>
      <p className="lead wrap-anywhere">{shop.invitedBy} lädt Sie {shop.place} in {shop.town} ein. Das gehört dazu: {shop.may}</p>
      {answer?.sentence && <Notice kind="bad" live>{answer.sentence}</Notice>}
      {visitor ? <Accept here={here} {...visitor} sentTo={shop.sentTo} /> : <WhoAreYou here={here} sentTo={shop.sentTo} answer={answer} />}
    </>
  );
}

function Accept({ here, name, email, isAddressee, sentTo }: { here: string; name: string; email: string; isAddressee: boolean; sentTo: string | null }) {
  if (!isAddressee) return <><Notice kind="warn">Die Einladung ging an {sentTo}. Angemeldet sind Sie mit {email}.</Notice><form method="post" action="/abmelden"><Button icon="log-out">Abmelden</Button></form><p className="small soft">Öffnen Sie danach noch einmal den Link aus der Einladung.</p></>;
  return (
    <>
      <form method="post" action={here}><Button kind="main" icon="check">Einladung annehmen</Button></form>
      <p className="small soft wrap-anywhere">Sie sind als {name} angemeldet, mit {email}. Das Geschäft sieht beides.</p>
    </>
  );
}

function WhoAreYou({ here, sentTo, answer }: { here: string; sentTo: string | null; answer?: Answer }) {
  const { errors = {}, typed = {} } = answer ?? {};
  return (
    <form method="post" action={`${here}/anmeldung`} noValidate className="stack">
      <ErrorSummary errors={errors} labels={{ name: "Ihr Name", email: "E-Mail-Adresse" }} />
      <Input label="Ihr Name" name="name" autoComplete="name" required maxLength={80} hint="So sieht Sie das Team." defaultValue={typed.name} error={errors.name} />
      {sentTo === null && <Input label="E-Mail-Adresse" name="email" type="email" autoComplete="email" inputMode="email" required maxLength={254} defaultValue={typed.email} error={errors.email} />}
      <p className="soft wrap-anywhere">{sentTo === null ? "Wir schicken Ihnen einen Link zum Anmelden." : `Wir schicken einen Link zum Anmelden an ${sentTo}.`} Ein Passwort brauchen Sie nicht.</p>
      <Button kind="main" icon="mail">Link schicken</Button>
    </form>
  );
}

function Sent({ sentTo, hidden, shownPath }: Answer & { hidden: string | null }) {
  return (
    <>
      <h1>Sehen Sie in Ihr Postfach</h1>
      <p className="lead wrap-anywhere">Ein Link ist unterwegs an {sentTo || hidden}. Er gilt 15 Minuten und führt zurück zu dieser Einladung.</p>
      <DemoLink shownPath={shownPath} />
      <p>Nichts angekommen? Sehen Sie bitte auch im Spam-Ordner nach.</p>
    </>
  );
}
