import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { Button, type ButtonKind } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

type PasskeyFormProps = {
  /** add: make one for the account; log-in: use one */
  how: "add" | "log-in";
  /** where the question to the passkey is asked for, and where the form with the answer goes */
  questionAt: string; action: string;
  label: string; kind?: ButtonKind; className?: string;
  /** further fields; what to read where the browser cannot do it, or while it has no JavaScript */
  children?: ReactNode; without?: ReactNode;
};

const sentences = {
  stopped: "Das wurde abgebrochen. Versuchen Sie es noch einmal, oder nehmen Sie den Link per E-Mail.",
  known: "Dieses Gerät hat schon einen Passkey für Ihr Konto.",
  offline: "Wir konnten gerade nicht nachfragen. Bitte versuchen Sie es in einem Augenblick noch einmal.",
};

/** A form whose answer comes from the device's own lock. The browser's part is loaded with the first press; without JavaScript there is only `without`. */
export function PasskeyForm({ how, questionAt, action, label, kind, className, children, without = null }: PasskeyFormProps) {
  const [able, setAble] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<keyof typeof sentences | null>(null);
  useEffect(() => setAble(typeof PublicKeyCredential === "function"), []);
  if (!able) return <>{without}</>;

  async function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setWrong(null);
    const outcome = await askDevice({ how, questionAt });
    if ("wrong" in outcome) {
      setBusy(false);
      return setWrong(outcome.wrong);
    }
    const field = form.elements.namedItem("antwort");
    if (field instanceof HTMLInputElement) field.value = outcome.answer;
    form.submit();
  }

  return (
    <form method="post" action={action} onSubmit={(event) => void answer(event)} className={className}>
      {children}
      <input type="hidden" name="antwort" />
      {wrong && <Notice kind="bad" live>{sentences[wrong]}</Notice>}
      <Button kind={kind} icon="key-round" aria-disabled={busy}>{label}</Button>
    </form>
  );
}

/** Fetches the question, has the device answer it, and gives the answer as JSON. */
async function askDevice({ how, questionAt }: { how: "add" | "log-in"; questionAt: string }): Promise<{ answer: string } | { wrong: keyof typeof sentences }> {
  const asked = await fetch(questionAt, { method: "POST", headers: { Accept: "application/json" } }).catch(() => null);
  if (!asked?.ok) return { wrong: "offline" };
  const [optionsJSON, { startAuthentication, startRegistration }] = await Promise.all([asked.json(), import("@simplewebauthn/browser")]);
  try {
    return { answer: JSON.stringify(how === "add" ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })) };
  } catch (error) {
    return { wrong: error instanceof Error && error.name === "InvalidStateError" ? "known" : "stopped" };
  }
}
