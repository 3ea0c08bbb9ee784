import { type ReactNode, useEffect } from "react";

export type Typing = { areas: Map<HTMLTextAreaElement, string>; end: AbortController };

/**
 * Notes what is typed into text areas until the page has woken up. React 18 writes an area's first text back into it when it takes it
 * over (postMountWrapper in ReactDOMTextarea), and what was typed would be lost; fields of one line are spared. Called as early as possible.
 */
export function noteTyping(): Typing {
  const areas = new Map<HTMLTextAreaElement, string>();
  const end = new AbortController();
  for (const area of document.querySelectorAll("textarea")) if (area.value !== area.defaultValue) areas.set(area, area.value);
  document.addEventListener("input", ({ target }) => { if (target instanceof HTMLTextAreaElement) areas.set(target, target.value); }, { capture: true, signal: end.signal });
  return { areas, end };
}

/** Puts back what was typed, once everything inside has woken up. */
export function KeepTyped({ typing, children }: { typing: Typing; children: ReactNode }) {
  useEffect(() => {
    typing.end.abort();
    for (const [area, value] of typing.areas) if (area.isConnected && area.value !== value) area.value = value;
    typing.areas.clear();
  }, [typing]);
  return children;
}
