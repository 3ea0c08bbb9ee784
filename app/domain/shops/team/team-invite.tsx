import { Button } from "#app/ui/button.tsx";
import { ChoiceCard, ChoiceCards } from "#app/ui/choice-card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { teamRoleWords } from "./team-rights.ts";

/** Two ways to invite: a code for whoever stands beside you, a mail for everybody else. */
export function TeamInvite({ action, errors = {}, typed = {} }: { action: string; errors?: Record<string, string>; typed?: Record<string, string> }) {
  const chosen = typed.rolle === "owner" ? "owner" : "staff";
  return (
    <section className="card self-start" aria-labelledby="einladen">
      <h2 id="einladen">Jemanden einladen</h2>
      <form method="post" action={action} className="stack mt-3" noValidate>
        <ErrorSummary errors={errors} labels={{ email: "E-Mail-Adresse", rolle: "Rolle" }} />
        <ChoiceCards legend="Als was?">
          {(["staff", "owner"] as const).map((role) => <ChoiceCard key={role} name="rolle" value={role} title={teamRoleWords[role].one} defaultChecked={role === chosen}>{teamRoleWords[role].may}</ChoiceCard>)}
        </ChoiceCards>
        <Input label="E-Mail-Adresse" name="email" type="email" inputMode="email" autoComplete="off" maxLength={254} hint="Die Einladung gilt eine Woche, nur für diese Adresse." defaultValue={typed.email} error={errors.email} />
        <Button kind="plain" icon="mail" name="weg" value="mail" wide>Per E-Mail einladen</Button>
        <p className="soft text-center">oder, wenn die Person neben Ihnen steht:</p>
        <Button icon="qr-code" name="weg" value="code" wide>Code zeigen, ohne E-Mail</Button>
      </form>
    </section>
  );
}
