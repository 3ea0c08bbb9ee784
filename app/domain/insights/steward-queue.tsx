import type { UnansweredOrder } from "#app/domain/insights/find-unanswered-orders.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export type QueueTask = { key: string; title: string; text: string; href: string; label: string };

/** What waits for the town's office: orders nobody answered first, then whatever else is due. */
export function StewardQueue({ orders, tasks }: { orders: UnansweredOrder[]; tasks: QueueTask[] }) {
  if (orders.length + tasks.length === 0) return <p className="soft">Nichts. Alle Bestellungen sind beantwortet, alle Zeiten bekannt.</p>;
  return (
    <ol>
      {orders.map((order) => (
        <li key={order.id} className="task">
          <div><b>{order.late ? `${order.shop} hat nicht geantwortet` : `${order.shop} hat noch nicht geantwortet`}</b><p className="small soft">{order.text}{order.due && !order.late ? `, Antwort bis ${order.due}` : ""}</p></div>
          <div className="acts">
            {order.phone && <ButtonLink href={`tel:${order.phone.replace(/[^+\d]/g, "")}`} icon="phone">Anrufen</ButtonLink>}
            <ButtonLink kind={order.late ? "plain" : "secondary"} href={`/laden/${order.shopId}/bestellungen/${order.id}`}>Selbst antworten</ButtonLink>
          </div>
        </li>
      ))}
      {tasks.map((task) => (
        <li key={task.key} className="task">
          <div><b>{task.title}</b><p className="small soft">{task.text}</p></div>
          <div className="acts"><ButtonLink href={task.href}>{task.label}</ButtonLink></div>
        </li>
      ))}
    </ol>
  );
}
