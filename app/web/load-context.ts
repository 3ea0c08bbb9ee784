import type { Town } from "#app/domain/towns/find-towns.server.ts";
import type { Keep } from "#app/web/kept-pages.server.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce: string;
    /** the visitor's address, for rate limits only; never stored or logged in the clear */
    address: string;
    /** set by the loader of a page that is the same for everybody */
    keep: Keep | null;
    /** the town of the address where the server has just looked it up */
    town?: Town | null;
    /** a page whose parts disagree, or that anybody's loader called personal, is not kept */
    personal: boolean;
  }
  interface Future { v3_singleFetch: true }
}
