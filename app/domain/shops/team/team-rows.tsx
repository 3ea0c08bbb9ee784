import { Icon } from "#app/ui/icon.tsx";

type Member = {
  id: string; name: string;
  /** null where the visitor may not see it */
  email: string | null;
  place: string; isMe: boolean; here: string; mayChange: boolean;
};

/** One person of a team, with the way to change their place or to leave. */
export function MemberRow({ id, name, email, place, isMe, here, mayChange }: Member) {
  return (
    <li className="task">
      <div>
        <p className="strong wrap-anywhere">{name}{isMe && <span className="soft font-normal"> (Sie)</span>}</p>
        <p className="small soft wrap-anywhere">{place}{email && <>, {email}</>}</p>
      </div>
      {(mayChange || isMe) && (
        <div className="acts">
          {mayChange
            ? <a className="btn" href={`${here}/${id}`} aria-label={`${name} ändern`}><Icon name="pencil" />Ändern</a>
            : <a className="btn" href={`${here}/${id}/austritt`}>Team verlassen</a>}
        </div>
      )}
    </li>
  );
}

type Invitation = { id: string; email: string | null; place: string; invitedBy: string; until: string; here: string };

/** An invitation nobody has accepted yet. */
export function InvitationRow({ id, email, place, invitedBy, until, here }: Invitation) {
  const whom = email ?? "Wer den Code hat";
  return (
    <li className="task">
      <div>
        <p className="strong wrap-anywhere">{whom}</p>
        <p className="small soft wrap-anywhere">{place}, eingeladen von {invitedBy}, gilt {until}</p>
      </div>
      <div className="acts">
        <a className="btn" href={`${here}/einladungen/${id}`} aria-label={`Einladung ${email ? `an ${email}` : "mit Code"} ansehen`}><Icon name={email ? "mail" : "qr-code"} />{email ? "Ansehen" : "Code zeigen"}</a>
      </div>
    </li>
  );
}
