import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { acceptInvitation, type AcceptProblem } from "#app/domain/shops/team/accept-invitation.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";
import { JoiningPage } from "./joining-page.tsx";
import { findJoining, joiningView, statusOf } from "./load-joining.server.ts";

const sentences = {
  "not-open": "Diese Einladung gilt nicht mehr. Vielleicht war jemand schneller.",
  "other-address": "Diese Einladung ging an eine andere E-Mail-Adresse. Melden Sie sich bitte mit dieser an.",
  "already-there": "Sie gehören schon zu diesem Team. Die Einladung bleibt für jemand anderen offen.",
} satisfies Record<AcceptProblem, string>;

/** Opening the address changes nothing, because mail programs open links on their own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = joiningView(await findJoining(request, params), params.schluessel ?? "");
  return data(view, { status: statusOf(view), headers: { "Cache-Control": "no-store" } });
}

/** Whoever is logged in takes the offered place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { invitation } = await findJoining(request, params);
  if (!invitation) return notFound();
  const person = await requirePerson(request);
  const accepted = await acceptInvitation({ invitation, person });
  if (accepted.ok) return redirect(`/laden/${accepted.value.shopSlug}`, { status: 303 });
  return problem({ sentence: sentences[accepted.problem], errors: {}, typed: {}, sentTo: null, shownPath: null }, accepted.problem === "not-open" ? 410 : 409);
}

export const meta: MetaFunction = () => [{ title: "Einladung · Stadtkorb" }, { name: "robots", content: "noindex" }, { name: "referrer", content: "same-origin" }];

export default JoiningPage;
