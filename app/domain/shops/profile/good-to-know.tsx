import { Icon } from "#app/ui/icon.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { languageNames } from "./languages.ts";
import { paymentLine } from "./payment-kinds.ts";
import { type SocialLink, socialLinks } from "./social-links.ts";
import { webHref, webName } from "./web-address.ts";

export type GoodToKnowView = { payments: string; languages: string[]; phone: string | null; email: string | null; website: { name: string; href: string } | null; social: SocialLink[] };
type Facts = { paymentKinds: string[]; languages: string[]; phone: string | null; email: string | null; website: string | null; socialLinks: string[] };

/** How to pay, speak with and reach a shop, as plain values. */
export function goodToKnowView(shop: Facts): GoodToKnowView {
  const href = webHref(shop.website);
  return {
    payments: paymentLine(shop.paymentKinds), languages: languageNames(shop.languages), phone: shop.phone, email: shop.email,
    website: href === null ? null : { name: webName(href), href }, social: socialLinks(shop.socialLinks),
  };
}

/** Whether there is anything to show at all. */
export function knowsAnything({ payments, languages, phone, email, website, social }: GoodToKnowView): boolean {
  return Boolean(payments || languages.length || phone || email || website || social.length);
}

/** The address of a telephone, as telephones want it (RFC 3966): digits and one plus. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

/** How to pay, which languages are spoken, and where else the shop is to be found. */
export function GoodToKnow({ known }: { known: GoodToKnowView }) {
  const { payments, languages, phone, email, website, social } = known;
  return (
    <section className="stack" aria-labelledby="gut-zu-wissen">
      <h2 id="gut-zu-wissen">Gut zu wissen</h2>
      {payments && <Keep icon="credit-card"><span className="sr-only">Bezahlen: </span>{payments}</Keep>}
      {languages.length > 0 && <Keep icon="languages"><span className="sr-only">Sprachen: </span>{inWords(languages)}</Keep>}
      {phone && <Keep icon="phone" className="items-center"><a className="link" href={phoneHref(phone)}>{phone}</a></Keep>}
      {email && <Keep icon="mail" className="items-center wrap-anywhere"><a className="link" href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>{email}</a></Keep>}
      {website && <Keep icon="globe" className="items-center wrap-anywhere"><a className="link" href={website.href}>{website.name}</a></Keep>}
      {social.length > 0 && (
        <div className="keep items-center"><Icon name="share-2" /><ul className="row gap-y-1" aria-label="Das Geschäft an anderen Orten">{social.map(({ name, href }) => <li key={href} className="wrap-anywhere"><a className="link" href={href} rel="me">{name}</a></li>)}</ul></div>
      )}
    </section>
  );
}

function inWords(names: string[]): string {
  return names.length === 1 ? `Hier spricht man ${names[0]}` : `Hier spricht man ${names.slice(0, -1).join(", ")} und ${names.at(-1)}`;
}
