import { StatusTag, type Tone } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { ApplicationState } from './generated/graphql.ts';

const TONES: Readonly<Record<ApplicationState, Tone>> = {
  DRAFT: 'neutral',
  LAPSED: 'neutral',
  SUBMITTED: 'todo',
  WITHDRAWN: 'neutral',
  RETURNED: 'warn',
  INADMISSIBLE: 'error',
  ADMISSIBLE: 'ok',
  ASSESSED: 'todo',
  DECIDED: 'ok',
};

/** The words for where a file stands. */
export function useStateText(): (state: ApplicationState) => string {
  const { t } = useLingui();
  const texts: Record<ApplicationState, string> = {
    DRAFT: t`Ontwerp`,
    LAPSED: t`Vervallen`,
    SUBMITTED: t`Ingediend`,
    WITHDRAWN: t`Ingetrokken`,
    RETURNED: t`Terug voor aanvulling`,
    INADMISSIBLE: t`Niet ontvankelijk`,
    ADMISSIBLE: t`Ontvankelijk`,
    ASSESSED: t`Voorstel klaar`,
    DECIDED: t`Beslist`,
  };
  return (state) => texts[state];
}

export function StateTag({ state }: { readonly state: ApplicationState }) {
  const textOf = useStateText();
  return <StatusTag tone={TONES[state]}>{textOf(state)}</StatusTag>;
}
