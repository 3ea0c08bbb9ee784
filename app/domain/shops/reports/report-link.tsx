import { TextLink } from "#app/ui/button.tsx";

/** The way for whoever knows better; `page` is the shop's page. */
export function ReportLink({ page }: { page: string }) {
  return <TextLink href={`${page}/stimmt-nicht`} icon="flag" className="small" rel="nofollow">Stimmt etwas nicht?</TextLink>;
}
