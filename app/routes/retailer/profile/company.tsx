import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findOwnTraders, findTrader } from "#app/domain/shops/traders/find-trader.server.ts";
import { saveTrader } from "#app/domain/shops/traders/save-trader.server.ts";
import { traderName } from "#app/domain/shops/trader-name.ts";
import { traderRights } from "#app/domain/shops/traders/trader-fields.ts";
import { TraderForm, traderValues } from "#app/domain/shops/traders/trader-form.tsx";
import { readVatId } from "#app/domain/shops/traders/vat-id.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterAsOwner } from "../enter-shop.server.ts";
import { sendBack } from "./keep-form.server.ts";
import { ProfilePage } from "./profile-page.tsx";
import { email, line, lines, neededLine, phone, plz } from "./typed-facts.server.ts";

const needed = (typed: string | null) => typed ?? "";
const there = (typed: string | null) => typed !== null;
const form = z.object({
  name: neededLine(120), rechtsform: neededLine(60), vertreten: neededLine(160), strasse: neededLine(120), plz: plz.refine(there, "Bitte füllen Sie dieses Feld aus.").transform(needed), ort: neededLine(80),
  email: email.refine(there, "Bitte füllen Sie dieses Feld aus.").transform(needed), telefon: phone.refine(there, "Bitte füllen Sie dieses Feld aus.").transform(needed),
  ustId: line(20).refine((typed) => typed === null || readVatId(typed) !== null, "Das ist keine Umsatzsteuer-ID. Sie sieht aus wie DE123456789.").transform((typed) => typed && readVatId(typed)),
  klein: z.string().optional(), register: line(160), aufsicht: line(200), beruf: lines(500),
}).transform(({ name, rechtsform, vertreten, strasse, plz: postcode, ort, email: mail, telefon, ustId, klein, register, aufsicht, beruf }) => ({
  name, legalForm: rechtsform, responsible: vertreten, street: strasse, plz: postcode, city: ort, email: mail, phone: telefon, vatId: ustId || null, registerEntry: register, smallBusiness: klein !== undefined,
  supervisor: aufsicht, profession: beruf || null,
}));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame, visitor } = await enterAsOwner(request, params);
  const rights = traderRights(visitor);
  const trader = await findTrader({ shop, rights });
  const own = trader || !rights.ownerOf.includes(shop.id) ? [] : await findOwnTraders({ rights });
  return {
    frame, values: trader ? traderValues(trader) : {}, mayChange: trader?.mayChange ?? true, shops: trader?.shops.map(({ id, name, town }) => ({ id, text: `${name} in ${town.name}` })) ?? [],
    own: own.map(({ id, ...one }) => ({ value: id, label: traderName(one) })),
  };
}

/** Who answers for the shop, and for all other shops of the same trader. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor, visitor } = await enterAsOwner(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return sendBack(parsed);
  const saved = await saveTrader({ shop, fields: parsed.value, rights: traderRights(visitor), actor });
  if (saved.ok) return redirect(`${base}/profil?gespeichert=unternehmen#unternehmen`, { status: 303 });
  const errors: Record<string, string> = { form: "Zu diesem Unternehmen gehören Geschäfte in anderen Städten. Ändern kann es nur, wem es gehört." };
  return problem({ errors, typed: traderValues(parsed.value) }, 403);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Impressum · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Company() {
  const { frame, values, mayChange, shops, own } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const here = `${frame.base}/profil/unternehmen`;
  return (
    <ProfilePage frame={frame} title="Impressum" lead="Wer hinter dem Geschäft steht. Daraus wird Ihr Impressum, so wie § 5 DDG es will.">
      {shops.length > 1 && <Notice icon="store" className="mb-6 max-w-176" title={`Diese Angaben gelten für ${shops.length} Geschäfte.`}>Was Sie hier ändern, ändert sich bei allen: {shops.map(({ text }) => text).join(", ")}.</Notice>}
      {own.length > 0 && (
        <form method="post" action={`${here}/zuordnung`} className="card grid gap-4 max-w-176 mb-9">
          <h2 className="text-h3">Gehört es zu einem Ihrer Unternehmen?</h2>
          <Select name="unternehmen" label="Unternehmen" options={own} />
          <p><Button icon="check">Dieses Impressum verwenden</Button></p>
        </form>
      )}
      {mayChange ? <TraderForm action={here} values={refused?.typed ?? values} errors={refused?.errors} /> : <Notice kind="info" title={values.name}>Zu diesem Unternehmen gehören Geschäfte in anderen Städten. Ändern kann es nur, wem es gehört.</Notice>}
    </ProfilePage>
  );
}
