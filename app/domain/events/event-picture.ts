/** Address of an event's uploaded or drawn picture. */
export function eventPicture({ id, motif, pictureKey }: { id: string; motif: string; pictureKey: string | null }): string {
  return pictureKey ? `/bilder/${pictureKey}` : `/bilder/termin/${motif}/${id}.svg`;
}
