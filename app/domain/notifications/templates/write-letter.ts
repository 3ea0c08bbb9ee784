export type Block =
  | { kind: "text"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "facts"; rows: Array<[name: string, value: string]> }
  | { kind: "button"; label: string; href: string }
  | { kind: "small"; paragraphs: string[] };

export type WrittenLetter = { subject: string; text: string; html: string };
type Draft = { subject: string; blocks: Block[]; home: string };

const FONT = "'Hanken Grotesk', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/**
 * Sets a letter twice: as plain text, and as HTML that holds no pictures, tables, scripts or outside addresses and leaves
 * colours to the mail program, so that it is readable in light and dark. Everything typed by people is escaped here.
 */
export function writeLetter({ subject, blocks, home }: Draft): WrittenLetter {
  const foot = ["Stadtkorb. Ein Korb für die ganze Innenstadt.", `Wer hinter dieser Nachricht steht: ${home}/impressum`];
  const all: Block[] = [...blocks, { kind: "small", paragraphs: foot }];
  return { subject: cut(subject), text: `${all.map(asText).join("\n\n")}\n`, html: page(subject, all.map(asHtml).join("\n")) };
}

/** Paragraphs of a letter; what is null is left out. */
export function paragraphs(...texts: Array<string | null>): Block[] {
  return texts.flatMap((text) => (text === null ? [] : [{ kind: "text", text }]));
}

function cut(subject: string): string {
  return subject.length > 120 ? `${subject.slice(0, 119)}…` : subject;
}

function asText(block: Block): string {
  switch (block.kind) {
    case "text": return block.text;
    case "heading": return `${block.text}\n${"-".repeat(Math.min(block.text.length, 60))}`;
    case "list": return block.items.map((item) => `- ${item}`).join("\n");
    case "facts": return block.rows.map(([name, value]) => `${name}: ${value}`).join("\n");
    case "button": return `${block.label}:\n${block.href}`;
    case "small": return block.paragraphs.join("\n\n");
  }
}

function asHtml(block: Block): string {
  switch (block.kind) {
    case "text": return `<p style="margin:0 0 16px">${escapeHtml(block.text)}</p>`;
    case "heading": return `<h2 style="margin:32px 0 8px;font-size:20px;line-height:1.25">${escapeHtml(block.text)}</h2>`;
    case "list": return `<ul style="margin:0 0 16px;padding-left:20px">${block.items.map((item) => `<li style="margin:0 0 4px">${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "facts": return `<p style="margin:0 0 16px">${block.rows.map(([name, value]) => `${escapeHtml(name)}: <strong>${escapeHtml(value)}</strong>`).join("<br>")}</p>`;
    case "button": return `<p style="margin:24px 0"><a href="${escapeHtml(block.href)}" style="display:inline-block;padding:12px 20px;border:2px solid;border-radius:10px;color:inherit;font-weight:700;text-decoration:none">${escapeHtml(block.label)}</a></p>`;
    case "small": return `<div style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid;font-size:14px">${block.paragraphs.map((text) => `<p style="margin:0 0 8px">${escapeHtml(text)}</p>`).join("")}</div>`;
  }
}

function page(subject: string, body: string): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 16px;font-family:${FONT};font-size:17px;line-height:1.5">
<div style="max-width:36rem;margin:0 auto">
${body}
</div>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
