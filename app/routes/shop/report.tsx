import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findReportable } from "#app/domain/shops/reports/find-reports.server.ts";
import { reportFact, type ReportProblem } from "#app/domain/shops/reports/report-fact.server.ts";
import { MOST_NOTE, reportKinds, reportWords } from "#app/domain/shops/reports/report-words.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Check, Textarea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { isSlug } from "#app/values/slug.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const form = z.object({ was: z.enum(reportKinds, "Bitte wählen Sie, was nicht stimmt."), hinweis: z.string().max(MOST_NOTE, `Bitte höchstens ${MOST_NOTE} Zeichen.`).default("") });
const sentences = { "too-many": "Von hier oder zu diesem Geschäft kamen gerade schon viele Meldungen. Bitte versuchen Sie es später noch einmal." } satisfies Record<ReportProblem, string>;

async function reportable(params: LoaderFunctionArgs["params"], context: LoaderFunctionArgs["context"]) {
  const town = await requireTown(params.stadt, context);
  const slug = isSlug(params.geschaeft ?? "") ? params.geschaeft ?? "" : notFound();
  return { town, shop: await findReportable({ town, slug }) ?? notFound() };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, shop } = await reportable(params, context);
  return { town: townView(town), name: shop.name, page: `/${town.slug}/geschaefte/${shop.slug}`, thanks: new URL(request.url).searchParams.get("gemeldet") !== null };
}

/** Takes the report; nothing of the person who makes it is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { town, shop } = await reportable(params, context);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const { was, hinweis } = parsed.value;
  const reported = await reportFact({ shop, about: was, note: hinweis, network: context.address });
  if (reported.ok) return redirect(`/${town.slug}/geschaefte/${shop.slug}/stimmt-nicht?gemeldet=1`, { status: 303 });
  const errors: Record<string, string> = { form: sentences[reported.problem] };
  return problem({ errors, typed: { was, hinweis } }, 429);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Stimmt etwas nicht bei ${data?.name ?? "diesem Geschäft"}? · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Report() {
  const { town, name, page, thanks } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed: Record<string, string> = refused?.typed ?? {};
  const errors: Record<string, string> = refused?.errors ?? {};
  if (thanks && !refused) return <TownPage town={town}><div className="wrap"><section className="section stack max-w-144"><h1>Danke für den Hinweis</h1><p className="lead">Er ist bei {name} und beim Stadtmarketing. Wir sehen nach.</p><p><ButtonLink href={page} icon="arrow-left">Zurück zu {name}</ButtonLink></p></section></div></TownPage>;
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section max-w-144">
          <TextLink href={page} icon="arrow-left">{name}</TextLink>
          <h1 className="mt-2">Stimmt etwas nicht?</h1>
          <p className="lead mt-3">Sagen Sie es kurz. Ohne Anmeldung, und wir speichern nichts über Sie.</p>
          {errors.form && <Notice kind="bad" live className="mt-4">{errors.form}</Notice>}
          <form method="post" noValidate className="stack mt-5">
            <fieldset aria-describedby={errors.was ? "was-fehler" : undefined}>
              <legend className="strong mb-2">Was stimmt nicht?</legend>
              {reportKinds.map((kind) => <Check key={kind} type="radio" name="was" value={kind} required label={reportWords[kind]} defaultChecked={typed.was === kind} />)}
              {errors.was && <p className="field-bad"><span className="error" id="was-fehler" role="alert">{errors.was}</span></p>}
            </fieldset>
            <Textarea label="Was ist richtig?" name="hinweis" optional rows={3} maxLength={MOST_NOTE} hint="Ein Satz genügt. Bitte keine Namen." defaultValue={typed.hinweis} error={errors.hinweis} />
            <Button kind="main" icon="flag">Melden</Button>
          </form>
        </section>
      </div>
    </TownPage>
  );
}
