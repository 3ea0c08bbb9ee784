import { drawQrCode } from "#app/adapters/paper/index.server.ts";
import { publicAddress } from "#app/domain/shops/profile/public-address.server.ts";

/** The QR code to a shop's page as an SVG file. */
export async function drawShopCode({ townSlug, slug }: { townSlug: string; slug: string }): Promise<string> {
  return drawQrCode(publicAddress(`/${townSlug}/geschaefte/${slug}`));
}
