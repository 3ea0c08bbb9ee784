import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { DayTimesFields } from "#app/domain/opening-hours/exceptions/day-times-fields.tsx";
import { readDayTimes } from "#app/domain/opening-hours/exceptions/read-day-times.ts";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { answerTownDay, type AnswerTownDayProblem } from "#app/domain/opening-hours/town-days/answer-town-day.server.ts";
import { TownDayCard } from "#app/domain/opening-hours/town-days/town-day-card.tsx";
import { townDayView } from "#app/domain/opening-hours/town-days/town-day-view.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";

const time = z.string().max(12).default("");
const form = z.object({ dabei: z.enum(["ja", "nein"], "Bitte sagen Sie ja oder nein."), "zeit-von-1": time, "zeit-bis-1": time, "zeit-von-2": time, "zeit-bis-2": time });
const sentences = {
  "not-found": "Diesen Tag gibt es nicht mehr.", "past-day": "Dieser Tag ist schon vorbei.", unreadable: "Diese Zeiten können wir nicht lesen.",
} satisfies Record<AnswerTownDayProblem, string>;

async function findDay(request: Request, params: { geschaeft?: string; tag?: string }) {
  const entered = await enterShop(request, params);
  const { townDays, exceptions, land } = await findOfficeHours({ shop: entered.shop, at: now() });
  const townDay = townDays.find(({ day }) => day === params.tag) ?? notFound();
  return { ...entered, land, townDay, own: exceptions.some(({ from, until }) => from <= townDay.day && townDay.day <= until), here: `${entered.base}/oeffnungszeiten` };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { frame, here, townDay, own } = await findDay(request, params);
  return { frame, here, townDay: townDayView(townDay), own };
}

/** Yes or no, with the town's times or one's own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, actor, here, land, townDay } = await findDay(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const { dabei, ...times } = parsed.value;
  const joins = dabei === "ja";
  const own = joins && Object.values(times).some((text) => text !== "") ? readDayTimes(times) : null;
  if (own && !own.ok) return problem({ errors: own.errors, typed: times });
  const answered = await answerTownDay({ shop, land, day: townDay.day, joins, value: own ? own.value : null, actor });
  if (!answered.ok) return problem({ errors: { form: sentences[answered.problem] }, typed: times });
  return redirect(`${here}?gespeichert=${joins ? "dabei" : "nicht-dabei"}#stadttage`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.townDay.name ?? "Tag der Stadt"} · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function TownDay() {
  const { frame, here, townDay, own } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [errors, typed]: Array<Record<string, string | undefined>> = [refused?.errors ?? {}, refused?.typed ?? {}];
  return (
    <ShopPage frame={frame}>
      <TextLink href={here} icon="arrow-left">Zurück zu den Öffnungszeiten</TextLink>
      <h1 className="mt-2 mb-4">Sind Sie dabei?</h1>
      {Object.values(errors).map((error) => error && <Notice key={error} kind="bad" live className="mb-4">{error}</Notice>)}
      {own && <Notice kind="warn" className="mb-4 max-w-160">Für diesen Tag steht bei Ihnen eine eigene Ausnahme. Sie geht vor, bis Sie sie löschen.</Notice>}
      <div className="two">
        <TownDayCard townDay={townDay} here={`${here}/stadttage/${townDay.day}`} />
        <form method="post" action={`${here}/stadttage/${townDay.day}`} className="card stack">
          <h2 className="text-h3">Dabei, aber zu anderen Zeiten</h2>
          <DayTimesFields typed={typed} errors={errors} />
          <Button name="dabei" value="ja" icon="check">Mit diesen Zeiten dabei</Button>
          <p className="small soft">Wenn Sie nichts sagen, gelten an diesem Tag Ihre üblichen Zeiten.</p>
        </form>
      </div>
    </ShopPage>
  );
}
