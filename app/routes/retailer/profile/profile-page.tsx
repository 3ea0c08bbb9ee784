import type { ReactNode } from "react";
import { TextLink } from "#app/ui/button.tsx";
import type { ShopFrame } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";

/** The frame of one form of the profile: the way back, what it is about, the form. */
export function ProfilePage({ frame, title, lead, children }: { frame: ShopFrame; title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <ShopPage frame={frame}>
      <TextLink href={`${frame.base}/profil`} icon="arrow-left">Ihr Profil</TextLink>
      <h1 className="mt-2">{title}</h1>
      {lead && <p className="lead mt-3">{lead}</p>}
      <div className="mt-6">{children}</div>
    </ShopPage>
  );
}
