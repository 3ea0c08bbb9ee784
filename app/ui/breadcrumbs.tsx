import { Fragment } from "react";

/** The way back up, as links. The page itself is not in it: its heading follows. */
export function Breadcrumbs({ steps }: { steps: { label: string; href: string }[] }) {
  return (
    <nav className="crumbs" aria-label="Sie sind hier">
      {steps.map(({ label, href }, at) => <Fragment key={href}>{at > 0 && <span aria-hidden="true">/</span>}<a href={href}>{label}</a></Fragment>)}
    </nav>
  );
}
