import { AsyncResource } from "node:async_hooks";

type Ticket = { go: () => void; left: boolean };

/**
 * Lets so many in at a time and keeps so many waiting, in the order they came; whoever leaves the queue costs nothing.
 * Pages made one after the other hold less memory, and answer sooner, than all of them at once.
 */
export function createTurnstile({ inside: most, waiting: longest }: { inside: number; waiting: number }) {
  let inside = 0;
  const queue: Ticket[] = [];

  function next(): void {
    inside -= 1;
    for (let ticket = queue.shift(); ticket; ticket = queue.shift()) {
      if (ticket.left) continue;
      inside += 1;
      return ticket.go();
    }
  }

  /** Calls `go` now or later; false where the queue is full. The answer's `leave` must be called once, however it ends. */
  function enter(go: () => void): { leave: () => void } | false {
    if (inside < most) {
      inside += 1;
      go();
      return { leave: once(next) };
    }
    if (queue.filter(({ left }) => !left).length >= longest) return false;
    let entered = false;
    // bound, because it is called from somebody else's leaving and must find its own request's id
    const ticket: Ticket = { left: false, go: AsyncResource.bind(() => { entered = true; go(); }) };
    queue.push(ticket);
    return { leave: once(() => { if (entered) next(); else ticket.left = true; }) };
  }

  return { enter };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
