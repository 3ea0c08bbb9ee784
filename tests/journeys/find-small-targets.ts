import type { Page } from "./journey.ts";

/** Targets below 44 px, in a sentence below 24 px (WCAG 2.5.5 and 2.5.8), as sentences. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea, summary")];
    return controls.filter(isThere).flatMap((control) => {
      const least = inSentence(control) ? 24 : 44;
      const boxes = targetsOf(control);
      const { width, height } = boxes[0];
      return boxes.some((box) => box.width >= 23.5 && box.height >= least - 0.5) ? [] : [`${Math.round(width)} × ${Math.round(height)} px, less than ${least}: ${control.outerHTML.slice(0, 140)}`];
    });

    /** Only what a finger can meet: not what is hidden, nor what waits off screen for the keyboard. */
    function isThere(control: HTMLElement): boolean {
      const { width, height, bottom } = control.getBoundingClientRect();
      return control.checkVisibility({ visibilityProperty: true }) && !control.closest("[aria-hidden=true]") && (width > 1 || height > 1 || control.closest("label") !== null) && bottom > 0;
    }

    /** The control itself and its label: either can be tapped. */
    function targetsOf(control: HTMLElement): DOMRect[] {
      if (getComputedStyle(control, "::after").position === "absolute") return [stretched(control).getBoundingClientRect()];
      return [control, ...(control instanceof HTMLInputElement ? control.labels ?? [] : [])].map((one) => one.getBoundingClientRect());
    }

    /** A link whose ::after covers a whole row or card is as large as that. */
    function stretched(control: HTMLElement): Element {
      return getComputedStyle(control).position === "static" ? control.offsetParent ?? control : control;
    }

    function inSentence(control: HTMLElement): boolean {
      if (getComputedStyle(control).display !== "inline") return false;
      const block = control.parentElement?.closest("p, li, dd, td, div, h2, h3");
      return block !== null && block !== undefined && [...block.childNodes].some((node) => node !== control && !node.contains(control) && (node.textContent ?? "").trim().length > 1);
    }
  });
}
