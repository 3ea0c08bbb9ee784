import type { ReactNode } from "react";
import type { Paper } from "#app/values/paper.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";

type ShopFrontProps = {
  name: string; lead?: string | null; paper: Paper;
  /** Address of the drawn front (270 by 202, no paper of its own), and what it shows. */
  picture: string; pictureAlt?: string; up: { label: string; href: string }[];
  /** State badge, distance and the three actions. */
  children: ReactNode;
};

/** The head of a shop's page: its house on coloured paper, standing on the ground line. Looks finished with zero products. */
export function ShopFront({ name, lead, paper, picture, pictureAlt = "Gezeichnetes Bild: eine Ladenfront", up, children }: ShopFrontProps) {
  return (
    <section className={`shop-top paper ${paper}`}>
      <div className="wrap">
        <div className="text stack"><Breadcrumbs steps={up} /><h1>{name}</h1>{lead && <p className="lead">{lead}</p>}{children}</div>
        <img className="pic" src={picture} alt={pictureAlt} width="270" height="202" />
      </div>
      <div className="ground-line" />
    </section>
  );
}
