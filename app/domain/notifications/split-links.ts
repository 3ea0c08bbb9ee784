/** Cuts a letter's text at its links. Only links to `home` can be followed, as paths of our own; others stay text. */
export function splitLinks({ text, home }: { text: string; home: string }): Array<{ text: string; href: string | null }> {
  return text.split(/(https?:\/\/[^\s<>"]+)/).filter((part) => part !== "").map((part) => ({
    text: part, href: part === home ? "/" : part.startsWith(`${home}/`) ? part.slice(home.length) : null,
  }));
}
