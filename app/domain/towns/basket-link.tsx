import { useEffect, useState } from "react";
import { Icon } from "#app/ui/icon.tsx";

/**
 * The way to the basket. Public pages are the same for everyone, so the number of articles comes from the readable
 * cookie `korb` in the browser; pages that belong to the visitor may give it as `count`.
 */
export function BasketLink({ count: known = 0 }: { count?: number }) {
  const [count, setCount] = useState(known);
  useEffect(() => setCount(countIn(document.cookie) ?? known), [known]);
  return (
    <a className="basket-link" href="/korb">
      <Icon name="shopping-basket" /><span className="word">Korb</span>
      <b data-basket-count hidden={!count} suppressHydrationWarning>{count}<span className="sr-only"> Artikel</span></b>
    </a>
  );
}

/** The number in a cookie header's `korb`, 0 to 999; null where there is none. */
export function countIn(cookies: string): number | null {
  const value = /(?:^|;\s*)korb=(\d{1,3})(?:;|$)/.exec(cookies)?.[1];
  return value === undefined ? null : Number(value);
}
