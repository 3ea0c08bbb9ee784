import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** In the demo, where no mail leaves the house: the link that the mail holds. Nothing elsewhere. */
export function DemoLink({ shownPath }: { shownPath: string | null }) {
  if (!shownPath) return null;
  return (
    <Notice kind="info" title="Probebetrieb: Hier ist der Link">
      <p>Im Probebetrieb verlässt keine Nachricht das Haus. Sie liegt auch in der <a href="/sandbox/mail">Ablage der Nachrichten</a>.</p>
      <p className="row mt-3"><ButtonLink kind="plain" href={shownPath}>Zum Anmelden</ButtonLink></p>
    </Notice>
  );
}
