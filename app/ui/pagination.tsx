import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** The way through a long list. Pages count from 1; `hrefOf` makes a page's address. Draws nothing for a single page. */
export function Pagination({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  if (pages <= 1) return null;
  return (
    <nav className="mt-8 grid grid-cols-[1fr_auto_1fr] items-center gap-3" aria-label="Seiten">
      {page > 1 ? <ButtonLink className="justify-self-start" href={hrefOf(page - 1)} icon="arrow-left" rel="prev">Zurück</ButtonLink> : <span />}
      <span className="soft num"><span className="max-tablet:sr-only">Seite </span>{page} von {pages}</span>
      {page < pages ? <ButtonLink className="justify-self-end" href={hrefOf(page + 1)} rel="next">Weiter<Icon name="arrow-right" /></ButtonLink> : <span />}
    </nav>
  );
}
