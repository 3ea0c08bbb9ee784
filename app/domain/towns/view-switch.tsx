/** Light, dark, or as the device has it: POST /ansicht with `ansicht` and `next`; the answer sets the cookie `ansicht`. */
export function ViewSwitch({ next }: { next: string }) {
  return (
    <details>
      <summary>Hell oder dunkel</summary>
      <form method="post" action="/ansicht">
        <input type="hidden" name="next" value={next} />
        <button name="ansicht" value="hell">Hell</button>
        <button name="ansicht" value="dunkel">Dunkel</button>
        <button name="ansicht" value="geraet">Wie das Gerät</button>
      </form>
    </details>
  );
}
