/** The first stop of the keyboard: past the head, to the page. The page's main element has the id "inhalt". */
export function SkipLink() {
  return <a className="skip" href="#inhalt">Zum Inhalt</a>;
}
