import { notFound } from "#app/web/not-found.server.ts";

/** Every address nobody knows. */
export function loader() {
  return notFound();
}

export function action() {
  return notFound();
}

export default function NotFound() {
  return null;
}
