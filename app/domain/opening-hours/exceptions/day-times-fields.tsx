import { Input } from "#app/ui/field.tsx";

/** The times of a day, with a pause: two pairs of fields, "zeit-von-1" to "zeit-bis-2". */
export function DayTimesFields({ typed, errors }: { typed: Record<string, string | undefined>; errors: Record<string, string | undefined> }) {
  const pairs = [{ from: "zeit-von-1", to: "zeit-bis-1", words: ["von", "bis"] }, { from: "zeit-von-2", to: "zeit-bis-2", words: ["nach einer Pause von", "bis"] }];
  return (
    <div className="stack">
      {pairs.map(({ from, to, words }) => (
        <div key={from} className="row items-end">
          <Input label={words[0]} name={from} type="time" className={errors[from] ? "w-full" : "w-36"} defaultValue={typed[from]} error={errors[from]} />
          <Input label={words[1]} name={to} type="time" className={errors[to] ? "w-full" : "w-36"} defaultValue={typed[to]} error={errors[to]} />
        </div>
      ))}
    </div>
  );
}
