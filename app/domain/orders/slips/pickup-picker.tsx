import { Icon } from "#app/ui/icon.tsx";
import type { PartDay } from "./checkout-part.ts";

type PickupPickerProps = { shopId: string; days: PartDay[]; chosenDay: string | null; chosenSlot: string | null; error: string | null };

/** The days show their times by the stylesheet alone, so each has its name written out here. */
const looks = [
  { day: "peer/d0", chip: "peer-checked/d0:bg-ink peer-checked/d0:border-ink peer-checked/d0:text-ground peer-focus-visible/d0:outline-3 peer-focus-visible/d0:outline-ink peer-focus-visible/d0:outline-offset-2 forced-colors:peer-checked/d0:outline-3", times: "peer-checked/d0:grid" },
  { day: "peer/d1", chip: "peer-checked/d1:bg-ink peer-checked/d1:border-ink peer-checked/d1:text-ground peer-focus-visible/d1:outline-3 peer-focus-visible/d1:outline-ink peer-focus-visible/d1:outline-offset-2 forced-colors:peer-checked/d1:outline-3", times: "peer-checked/d1:grid" },
  { day: "peer/d2", chip: "peer-checked/d2:bg-ink peer-checked/d2:border-ink peer-checked/d2:text-ground peer-focus-visible/d2:outline-3 peer-focus-visible/d2:outline-ink peer-focus-visible/d2:outline-offset-2 forced-colors:peer-checked/d2:outline-3", times: "peer-checked/d2:grid" },
  { day: "peer/d3", chip: "peer-checked/d3:bg-ink peer-checked/d3:border-ink peer-checked/d3:text-ground peer-focus-visible/d3:outline-3 peer-focus-visible/d3:outline-ink peer-focus-visible/d3:outline-offset-2 forced-colors:peer-checked/d3:outline-3", times: "peer-checked/d3:grid" },
  { day: "peer/d4", chip: "peer-checked/d4:bg-ink peer-checked/d4:border-ink peer-checked/d4:text-ground peer-focus-visible/d4:outline-3 peer-focus-visible/d4:outline-ink peer-focus-visible/d4:outline-offset-2 forced-colors:peer-checked/d4:outline-3", times: "peer-checked/d4:grid" },
  { day: "peer/d5", chip: "peer-checked/d5:bg-ink peer-checked/d5:border-ink peer-checked/d5:text-ground peer-focus-visible/d5:outline-3 peer-focus-visible/d5:outline-ink peer-focus-visible/d5:outline-offset-2 forced-colors:peer-checked/d5:outline-3", times: "peer-checked/d5:grid" },
  { day: "peer/d6", chip: "peer-checked/d6:bg-ink peer-checked/d6:border-ink peer-checked/d6:text-ground peer-focus-visible/d6:outline-3 peer-focus-visible/d6:outline-ink peer-focus-visible/d6:outline-offset-2 forced-colors:peer-checked/d6:outline-3", times: "peer-checked/d6:grid" },
];

/**
 * A day, and a time on it. Days are radios whose times appear with them, without JavaScript, so that nothing typed
 * elsewhere in the form is lost; each day has a group of times of its own, and the chosen day says which one counts.
 */
export function PickupPicker({ shopId, days, chosenDay, chosenSlot, error }: PickupPickerProps) {
  const id = `zeit-${shopId}`;
  const shown = days.some(({ day }) => day === chosenDay) ? chosenDay : days[0]?.day;
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-fehler` : undefined}>
      <legend className="mb-2.5">Wann holen Sie ab?</legend>
      {days.length === 0 && <p className="soft">In den nächsten Tagen ist hier keine Abholzeit frei. Bitte nehmen Sie dieses Geschäft aus dem Korb.</p>}
      <div className="flex flex-wrap gap-2">
        {days.flatMap(({ day, label }, index) => [
          <input key={day} className={`${looks[index].day} sr-only`} type="radio" id={`tag-${shopId}-${day}`} name={`tag-${shopId}`} value={day} defaultChecked={day === shown} />,
          <label key={`${day}-wort`} className={`chip ${looks[index].chip}`} htmlFor={`tag-${shopId}-${day}`}>{label}</label>,
        ])}
        {days.map(({ day, label, slots }, index) => (
          <div key={day} className={`slots hidden w-full ${looks[index].times}`} role="group" aria-label={`Uhrzeit ${label}`}>
            {slots.map(({ value, label: time, full }) => (
              <label key={value} className="slot">
                <input type="radio" name={`${id}-${day}`} value={value} defaultChecked={value === chosenSlot && !full} disabled={full} />
                <span>{time}{full && <small>belegt</small>}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
      {error && <p className="error mt-2" id={`${id}-fehler`}><Icon name="circle-alert" />{error}</p>}
    </fieldset>
  );
}
