import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawShopCode } from "#app/domain/catalogue/poster/draw-shop-code.server.ts";
import { drawn } from "#app/web/drawn-picture.server.ts";
import { enterShop } from "../enter-shop.server.ts";

/** The QR code to the shop's page, for whatever is printed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { frame } = await enterShop(request, params);
  const code = drawn(await drawShopCode(frame));
  code.headers.set("Cache-Control", "private, no-store");
  return code;
}
