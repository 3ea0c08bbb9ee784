// <stadtkorb-zeiten stadt="…" geschaeft="…"></stadtkorb-zeiten>: shows a shop's opening hours on any website. No cookies, no tracking,
// nothing else is loaded but one frame of the installation this script came from. https://developer.mozilla.org/docs/Web/API/Web_components
(() => {
  const home = new URL(document.currentScript.src).origin;
  const tallest = 3000;

  class StadtkorbZeiten extends HTMLElement {
    connectedCallback() {
      if (this.firstElementChild?.tagName !== "IFRAME") this.replaceChildren(frameFor(this));
      window.addEventListener("message", this);
    }
    disconnectedCallback() {
      window.removeEventListener("message", this);
    }
    /** Only our own frame, from our own address, may say how tall it is. */
    handleEvent({ origin, source, data }) {
      const frame = this.querySelector("iframe");
      if (origin !== home || !frame || source !== frame.contentWindow || data?.stadtkorb !== "hoehe") return;
      if (Number.isInteger(data.pixel) && data.pixel > 0) frame.height = String(Math.min(data.pixel, tallest));
    }
  }

  function frameFor(element) {
    const [town, shop, view] = ["stadt", "geschaeft", "ansicht"].map((name) => element.getAttribute(name) ?? "");
    const address = new URL(`/einbetten/${encodeURIComponent(town)}/${encodeURIComponent(shop)}`, home);
    if (view) address.searchParams.set("ansicht", view);
    const frame = document.createElement("iframe");
    Object.assign(frame, { src: address.href, title: "Öffnungszeiten", loading: "lazy", width: "100%", height: "460", referrerPolicy: "no-referrer" });
    Object.assign(frame.style, { border: "0", display: "block", maxWidth: "30rem" });
    return frame;
  }

  if (!customElements.get("stadtkorb-zeiten")) customElements.define("stadtkorb-zeiten", StadtkorbZeiten);
})();
