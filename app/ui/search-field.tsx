import { Icon } from "#app/ui/icon.tsx";

/** The big question: a search form that works by itself (GET, `name` q). */
export function SearchField({ action, label, value, placeholder, hero, className }: { action: string; label: string; value?: string; placeholder?: string; hero?: boolean; className?: string }) {
  return (
    <form className={["search search-big", className].filter(Boolean).join(" ")} role="search" action={action} method="get">
      <label className="sr-only" htmlFor="q">{label}</label>
      <input className="input" id="q" name="q" type="search" defaultValue={value} placeholder={placeholder} autoComplete="off" maxLength={200} enterKeyHint="search" />
      <button className={hero === false ? "btn btn-plain" : "btn btn-main"} type="submit"><Icon name="search" /><span>Suchen</span></button>
    </form>
  );
}
