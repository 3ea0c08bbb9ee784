import { Icon } from "#app/ui/icon.tsx";
import type { IconName } from "#app/ui/icon-names.ts";
import type { ProfileSection } from "./profile-sections.ts";

/** The parts of a profile: what is said already, what is missing, and the way to each. */
export function ProfileSections({ sections, base, saved }: { sections: ProfileSection[]; base: string; saved: string | null }) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] tablet:grid-cols-2 desk:grid-cols-3 gap-4">
      {sections.map(({ id, path, icon, title, said, missing }) => (
        <li key={id} id={id} className="card grid content-start gap-2 scroll-mt-6">
          <h3><a className="link text-h3" href={`${base}/${path}`}><Icon name={icon} />{title}</a></h3>
          {said && <p className="small wrap-anywhere">{said}</p>}
          {missing.length > 0
            ? <p className="small"><span className="fresh old items-start whitespace-normal"><Icon name="circle-dot" />Noch offen: {missing.join(", ")}</span></p>
            : saved === id && <p className="small"><span className="fresh ok"><Icon name="circle-check" />Gespeichert</span></p>}
        </li>
      ))}
    </ul>
  );
}

export type OfficeLink = { href: string; icon: IconName; title: string; text: string };

/** Every other room of the shop's office, so that a phone reaches all of them. */
export function OfficeLinks({ links }: { links: OfficeLink[] }) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] tablet:grid-cols-2 desk:grid-cols-3 gap-x-7">
      {links.map(({ href, icon, title, text }) => <li key={href} className="border-b border-line py-2"><a className="link" href={href}><Icon name={icon} />{title}</a><p className="small soft">{text}</p></li>)}
    </ul>
  );
}
