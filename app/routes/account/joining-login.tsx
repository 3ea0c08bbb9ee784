import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { z } from "zod";
import { askToJoin } from "#app/domain/shops/team/ask-to-join.server.ts";
import { minutes } from "#app/values/time.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { JoiningPage } from "./joining-page.tsx";
import { findJoining, joiningView, statusOf } from "./load-joining.server.ts";

const name = z.string().min(1, "Bitte nennen Sie Ihren Namen, damit das Team Sie erkennt.").max(80);
const openForm = z.object({ name, email: z.email().max(254) });
const addressedForm = z.object({ name }).transform((typed) => ({ ...typed, email: "" }));
const TOO_MANY = "Wir haben gerade schon mehrere Links dorthin geschickt. Der letzte gilt noch. Sonst versuchen Sie es bitte in einer Viertelstunde wieder.";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = joiningView(await findJoining(request, params), params.schluessel ?? "");
  if (view.state === "open" && view.visitor) throw redirect(view.here);
  return data(view, { status: statusOf(view), headers: { "Cache-Control": "no-store" } });
}

/** For somebody not logged in: a log-in mail that leads back to the invitation. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await limitTries({ what: "joining", who: context.address, most: 30, within: minutes(15) });
  const { invitation } = await findJoining(request, params);
  if (!invitation) return notFound();
  const nothing = { sentence: null, errors: {}, typed: {}, sentTo: null, shownPath: null };
  if (invitation.state !== "open") return problem({ ...nothing, sentence: "Diese Einladung gilt nicht mehr." }, 410);
  const parsed = await parseForm(request, invitation.email === null ? openForm : addressedForm);
  if (!parsed.ok) return problem({ ...nothing, errors: parsed.errors, typed: parsed.typed });
  const asked = await askToJoin({ invitation, ...parsed.value, address: context.address });
  if (!asked.ok) return problem({ ...nothing, errors: { form: TOO_MANY }, typed: parsed.value }, 429);
  return { ...nothing, sentTo: invitation.email === null ? asked.value.sentTo : "", shownPath: asked.value.shownPath };
}

export const meta: MetaFunction = () => [{ title: "Einladung · Stadtkorb" }, { name: "robots", content: "noindex" }, { name: "referrer", content: "same-origin" }];

export default JoiningPage;
