import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { findProfile, type Profile } from "#app/domain/shops/profile/find-profile.server.ts";
import { type formFacts, type ProfileForm, standOf } from "#app/domain/shops/profile/profile-facts.ts";
import { saveProfile } from "#app/domain/shops/profile/save-profile.server.ts";
import type { ShopFacts } from "#app/domain/shops/shop-facts.ts";
import { problem } from "#app/web/problem.server.ts";
import { profileSentences } from "./profile-sentences.ts";

type Kept<Form extends ProfileForm> = {
  entered: { shop: { id: string; townId: string }; actor: Actor; base: string };
  form: Form; facts: Pick<ShopFacts, (typeof formFacts)[Form][number]>; stand: string | null; valuesOf: (profile: Profile) => Record<string, string>;
};

/** What a form of the profile shows at first. */
export function formValues({ form, profile, valuesOf }: { form: ProfileForm; profile: Profile; valuesOf: (profile: Profile) => Record<string, string> }) {
  return { ...valuesOf(profile), stand: standOf(form, profile) };
}

/** Saves what was read from a form and leads back to the profile; changed by somebody else in between, it comes back with what was typed. */
export async function keepForm<Form extends ProfileForm>({ entered, form, facts, stand, valuesOf }: Kept<Form>) {
  const { shop, actor, base } = entered;
  const saved = await saveProfile({ shop, form, facts, stand, actor });
  if (saved.ok) return redirect(`${base}/profil?gespeichert=${form}#${form}`, { status: 303 });
  const profile = await findProfile({ shop });
  const errors: Record<string, string> = { form: profileSentences[saved.problem] };
  return problem({ errors, typed: formValues({ form, profile, valuesOf: (now) => valuesOf({ ...now, ...facts }) }) }, 409);
}

/** A form that could not be read: what is wrong, and what was typed, where anything of it could be kept. */
export function sendBack({ errors, typed }: { errors: Record<string, string>; typed: Record<string, string> }) {
  return problem({ errors, typed: Object.keys(typed).length > 0 ? typed : null });
}
