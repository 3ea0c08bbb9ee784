import type { ActionFunctionArgs } from "@remix-run/node";

type Sent = { path: string; params?: Record<string, string>; form?: Record<string, string>; cookies?: string[]; headers?: Record<string, string>; body?: BodyInit };
type Wrapped = { data: object; init: ResponseInit | null };

/** What a loader or an action is called with; a form makes it a POST. */
export function sent({ path, params = {}, form, cookies = [], headers = {}, body }: Sent): ActionFunctionArgs {
  const cookie = cookies.map((one) => one.split(";")[0]).join("; ");
  const request = new Request(new URL(path, "http://localhost:3000"), {
    method: form || body ? "POST" : "GET", body: form ? new URLSearchParams(form) : body, headers: { ...(cookie && { Cookie: cookie }), ...headers },
  });
  return { request, params, context: { nonce: "", address: "192.0.2.1", keep: null, personal: false } };
}

/** The answer of an action that leads on, returned or thrown. */
export async function led(work: () => Promise<unknown> | unknown): Promise<{ status: number; to: string; cookies: string[] }> {
  const answer = await Promise.resolve().then(work).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error(`did not lead on: ${JSON.stringify(answer)}`, { cause: answer });
  return { status: answer.status, to: answer.headers.get("Location") ?? "", cookies: answer.headers.getSetCookie() };
}

/** The answer of an action that shows its page again, with its status. */
export async function shown<Answer extends Wrapped>(answer: Promise<Answer>): Promise<Answer["data"] & { status: number }> {
  const { data, init } = await answer;
  return Object.assign({}, data, { status: init?.status ?? 200 });
}
