import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

type Door = { loader?: (asked: LoaderFunctionArgs) => unknown; action?: (asked: ActionFunctionArgs) => unknown };
export type Knock = {
  /** of app/routes.ts, such as "routes/retailer/price.tsx" */
  file: string;
  /** of app/routes.ts, such as "laden/:geschaeft/produkte" */
  path: string;
  params?: Record<string, string>;
  query?: string;
  /** a form to be sent; without it the page is asked for */
  form?: Record<string, string>;
  cookie?: string;
};
/** `body`: everything the answer tells, as text; `data`: what a page is drawn from. `to`: where it leads. */
export type Heard = { status: number; to: string | null; body: string; data: unknown; cookies: string[] };

const modules = new Map<string, Door>(Object.entries(import.meta.glob<Door>(["../../app/routes/**/*.{ts,tsx}", "!**/*.test.*"], { eager: true })));

/** What a route file offers. */
export function doorOf(file: string): Door {
  const found = modules.get(`../../app/${file}`);
  if (!found) throw new Error(`app/${file} is not there`);
  return found;
}

/** Asks one route's loader or action as Remix would, with a request of the visitor's; an error that is no answer is thrown on. */
export async function knock({ file, path, params = {}, query = "", form, cookie = "" }: Knock): Promise<Heard> {
  const address = `/${path}`.replace(/:(\w+)/g, (_, name) => encodeURIComponent(params[name] ?? "")).replace("*", "gibt/es/nicht");
  const headers = { Cookie: cookie, Host: "localhost:3000" };
  const sending = form && { method: "POST", body: new URLSearchParams(form) };
  const request = new Request(`http://localhost:3000${address}${query && `?${query}`}`, { headers, ...sending });
  const context = { nonce: "", address: nextAddress(), keep: null, personal: false };
  const { loader, action } = doorOf(file);
  const open = form ? action : loader;
  if (!open) throw new Error(`app/${file} has no ${form ? "action" : "loader"}`);
  return listen(async () => open({ request, params, context }));
}

let asked = 0;
/** A visitor from somewhere else each time, because this is not about how often. */
function nextAddress(): string {
  asked += 1;
  return `198.51.${Math.floor(asked / 250)}.${asked % 250}`;
}

async function listen(ask: () => Promise<unknown>): Promise<Heard> {
  const answer = await ask().catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get("Location"), body: await answer.text(), data: null, cookies: answer.headers.getSetCookie() };
  const { data, init } = withInit(answer);
  return { status: init.status ?? 200, to: null, body: JSON.stringify(data) ?? "", data, cookies: new Headers(init.headers).getSetCookie() };
}

/** data() of Remix carries a status beside the value. */
function withInit(answer: unknown): { data: unknown; init: ResponseInit } {
  const marked = typeof answer === "object" && answer !== null && "type" in answer && answer.type === "DataWithResponseInit" && "data" in answer && "init" in answer;
  return marked ? { data: answer.data, init: answer.init ?? {} } : { data: answer, init: {} };
}
