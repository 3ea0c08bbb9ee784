import type { ReactNode } from "react";

/**
 * What you carry home: punched on top, torn below. A shop's part of the basket, an order, a request, a code.
 * `label` names it for those who do not see it, or `labelledBy` points to its heading.
 */
export function Slip({ label, labelledBy, id, className, children }: { label?: string; labelledBy?: string; id?: string; className?: string; children: ReactNode }) {
  return <section className={["slip", className].filter(Boolean).join(" ")} id={id} aria-label={label} aria-labelledby={labelledBy}>{children}</section>;
}

/** The perforation between two parts of a slip. */
export function Tear() {
  return <div className="tear" />;
}

/** The first line of a slip: whose it is on the left, a mode label on the right. */
export function SlipStation({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return <div className="station"><p className="strong soft">{children}</p>{aside}</div>;
}

/** The head of a slip: the shop's name as heading, a line below, its state beside it. */
export function SlipHead({ id, title, text, children, href }: { id: string; title: string; text?: ReactNode; children?: ReactNode; href?: string }) {
  return (
    <div className="slip-head">
      <div><h2 id={id}>{href ? <a className="text-ink no-underline hover:underline" href={href}>{title}</a> : title}</h2>{text && <p className="small soft">{text}</p>}</div>
      {children}
    </div>
  );
}

type SlipLineProps = {
  picture?: string; title: ReactNode; text?: ReactNode; price?: ReactNode;
  /** A sentence about what has changed since; the line is then marked. */
  changed?: ReactNode; children?: ReactNode;
};

/** One article on a slip. `picture` is an address, `children` stand below (a stepper, a link). */
export function SlipLine({ picture, title, text, price, changed, children }: SlipLineProps) {
  return (
    <li className={changed ? "line changed" : "line"}>
      {picture ? <img className="pic" src={picture} alt="" width="80" height="60" loading="lazy" /> : <span />}
      <div><b>{title}</b>{text && <><br /><span className="small soft">{text}</span></>}</div>
      <div className="text-right">{price}</div>
      {changed && <p className="qty small">{changed}</p>}
      {children && <div className="qty">{children}</div>}
    </li>
  );
}

/** The articles of a slip. */
export function SlipLines({ children }: { children: ReactNode }) {
  return <ul className="lines">{children}</ul>;
}

/** A sum on a slip: what it is on the left, the amount on the right. */
export function SlipSum({ label, soft, children }: { label: ReactNode; soft?: boolean; children: ReactNode }) {
  return <p className={soft ? "sum soft" : "sum"}>{soft ? <span>{label}</span> : <b>{label}</b>}{children}</p>;
}

/** When and where: a big time, and two lines beside it. */
export function SlipTime({ time, children }: { time: string; children: ReactNode }) {
  return <p className="when"><b>{time}</b><span>{children}</span></p>;
}

/** The code said at the counter: "K7M 429". */
export function SlipCode({ code, hint = "Sagen Sie im Geschäft diesen Code" }: { code: string; hint?: string }) {
  return <div><p className="small soft">{hint}</p><p className="code">{code}</p></div>;
}
