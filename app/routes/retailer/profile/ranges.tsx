import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findProfile } from "#app/domain/shops/profile/find-profile.server.ts";
import { LONGEST_RANGE, MOST_RANGES, readRanges } from "#app/domain/shops/profile/range-words.ts";
import { RangesForm } from "#app/domain/shops/profile/ranges-form.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { formValues, keepForm, sendBack } from "./keep-form.server.ts";
import { ProfilePage } from "./profile-page.tsx";
import { stand } from "./typed-facts.server.ts";

const form = z.object({ sortiment: z.string().default(""), stand }).transform(({ sortiment, stand: known }, context) => {
  const read = readRanges(sortiment);
  if (!read.ok) context.addIssue({ code: "custom", path: ["sortiment"], message: read.problem === "too-long" ? `„${read.wrong}“ ist zu lang: höchstens ${LONGEST_RANGE} Zeichen.` : `Das sind ${read.wrong} Einträge. Bitte höchstens ${MOST_RANGES}.` });
  return { facts: { ranges: read.ok ? read.ranges : [] }, stand: known };
});
const valuesOf = ({ ranges }: { ranges: string[] }) => ({ sortiment: ranges.join("\n") });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  return { frame, values: formValues({ form: "sortiment", profile: await findProfile({ shop }), valuesOf }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const entered = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return sendBack(parsed);
  return keepForm({ entered, form: "sortiment", ...parsed.value, valuesOf });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Sortiment · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Ranges() {
  const { frame, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ProfilePage frame={frame} title="Sortiment" lead="Was gibt es bei Ihnen? Wer danach sucht, findet Sie, auch ohne ein einziges eingetragenes Produkt.">
      <RangesForm action={`${frame.base}/profil/sortiment`} values={refused?.typed ?? values} errors={refused?.errors} />
    </ProfilePage>
  );
}
