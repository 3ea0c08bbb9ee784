import type { ReactNode } from "react";

/** A product found by search: picture, title, one line of facts, and its offers (`children`, an Offers list). */
export function ProductHit({ href, title, picture, facts, children }: { href: string; title: string; picture: string; facts?: string | null; children: ReactNode }) {
  return (
    <article className="hit">
      <a className="hit-pic" href={href} tabIndex={-1} aria-hidden="true"><img className="pic" src={picture} alt="" width="320" height="240" loading="lazy" /></a>
      <div className="hit-body">
        <h2 className="hit-title"><a href={href}>{title}</a></h2>
        {facts && <p className="small soft">{facts}</p>}
        {children}
      </div>
    </article>
  );
}
