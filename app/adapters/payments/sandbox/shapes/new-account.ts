import type Stripe from "stripe";
import { newId } from "./new-id.ts";

/** A connected account. The sandbox trusts everybody at once, so it can be paid from the start. */
export function newAccount({ country, email, type, metadata, at }: {
  country: string; email: string | null; type: Stripe.Account.Type; metadata: Record<string, string>; at: number;
}): Stripe.Account {
  const id = newId("acct_");
  const nothingDue = {
    alternatives: [], current_deadline: null, currently_due: [], disabled_reason: null,
    errors: [], eventually_due: [], past_due: [], pending_verification: [],
  };
  return {
    id,
    object: "account",
    business_profile: null,
    business_type: null,
    capabilities: { transfers: "active" },
    charges_enabled: true,
    controller: { type: "application", is_controller: true },
    country,
    created: at,
    default_currency: "eur",
    details_submitted: true,
    email,
    external_accounts: { object: "list", data: [], has_more: false, url: `/v1/accounts/${id}/external_accounts` },
    future_requirements: nothingDue,
    metadata,
    payouts_enabled: true,
    requirements: nothingDue,
    settings: null,
    tos_acceptance: {},
    type,
  };
}
