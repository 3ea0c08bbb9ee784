import { checklistItems, type ChosenItem, usualItems } from "./checklist-items.ts";

/** All there is to choose from, what is chosen first and in its order. */
export function checklistRows(chosen: ChosenItem[]) {
  const list = chosen.length > 0 ? chosen : usualItems.map((item) => ({ item, hint: "" }));
  const rows = checklistItems.map(({ word, name, hint }) => {
    const place = list.findIndex(({ item }) => item === word);
    return { word, name, usualHint: hint, ownHint: list[place]?.hint ?? "", place: place < 0 ? null : place };
  });
  const last = Math.max(...rows.map(({ place }) => place ?? -1));
  return rows.toSorted((one, other) => (one.place ?? 99) - (other.place ?? 99)).map(({ place, ...row }) => ({ ...row, chosen: place !== null, first: place === 0, last: place === last }));
}
export type ChecklistRow = ReturnType<typeof checklistRows>[number];
