import { useActionData, useLoaderData } from "@remix-run/react";
import { LogList } from "#app/domain/insights/log-list.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { ShopPage } from "../shop-page.tsx";
import type { loadLog } from "./load-log.server.ts";

/** The shop's log; after a refusal with its sentence. */
export function LogDesk() {
  const { frame, acts, page, pages, undone } = useLoaderData<typeof loadLog>();
  const refused = useActionData<{ sentence: string }>();
  return (
    <ShopPage frame={frame}>
      <h1>Protokoll</h1>
      <p className="soft mt-3">Wer hier etwas geändert hat. Es lässt sich nicht löschen; Änderungen an Profil und Zeiten lassen sich zurücknehmen.</p>
      {refused?.sentence && <Notice kind="bad" live className="mt-4">{refused.sentence}</Notice>}
      {undone && !refused && <Notice kind="ok" live className="mt-4">Zurückgenommen. Es gilt wieder, was vorher galt.</Notice>}
      {acts.length === 0 ? <Empty title="Noch nichts" text="Sobald jemand einen Preis, den Vorrat oder eine Zeit ändert, steht es hier." /> : <LogList entries={acts} base={frame.base} />}
      <Pagination page={page} pages={pages} hrefOf={(number) => `${frame.base}/protokoll?seite=${number}`} />
    </ShopPage>
  );
}
