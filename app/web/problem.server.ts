import { data } from "@remix-run/node";

/** A page's answer to something the person can put right: the page again, with what it needs to say so. 422 unless a better 4xx is known. */
export function problem<Answer extends Record<string, unknown>>(answer: Answer, status: 400 | 403 | 409 | 410 | 413 | 422 | 429 = 422) {
  return data(answer, { status, headers: { "Cache-Control": "no-store" } });
}
