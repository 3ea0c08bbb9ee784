/** What a shop writes into its own website. Slugs are a-z, 0-9 and hyphens, so nothing needs escaping. */
export function codeToEmbed({ home, town, shop, name }: { home: string; town: string; shop: string; name: string }): { script: string; frame: string } {
  const title = `Öffnungszeiten ${name}`.replaceAll(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? "");
  return {
    script: `<script src="${home}/einbetten.js" async></script>\n<stadtkorb-zeiten stadt="${town}" geschaeft="${shop}"></stadtkorb-zeiten>`,
    frame: `<iframe src="${home}/einbetten/${town}/${shop}" title="${title}" width="100%" height="520" style="border:0;max-width:30rem" loading="lazy"></iframe>`,
  };
}
