import { ButtonLink } from "#app/ui/button.tsx";

/** The way through a long list. Pages count from 1; `hrefOf` makes a page's address. Draws nothing for a single page. */
export function Pagination({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  if (pages <= 1) return null;
  return (
    <nav className="row between mt-8" aria-label="Seiten">
      {page > 1 ? <ButtonLink href={hrefOf(page - 1)} icon="arrow-left" rel="prev">Zurück</ButtonLink> : <span />}
      <span className="soft num">Seite {page} von {pages}</span>
      {page < pages ? <ButtonLink href={hrefOf(page + 1)} icon="arrow-right" rel="next">Weiter</ButtonLink> : <span />}
    </nav>
  );
}
