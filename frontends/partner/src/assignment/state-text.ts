import type { Tone } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { AssignmentState } from '../generated/graphql.ts';

export const TONES: Readonly<Record<AssignmentState, Tone>> = {
  PROPOSED: 'todo',
  ACTIVE: 'ok',
  DECLINED: 'error',
  ENDED: 'neutral',
  CANCELLED: 'neutral',
};

/** The states of an assignment in the words of the partner. */
export function useStateText(): (state: AssignmentState) => string {
  const { t } = useLingui();
  const texts: Record<AssignmentState, string> = {
    PROPOSED: t`Te beantwoorden`,
    ACTIVE: t`Lopend`,
    DECLINED: t`Geweigerd`,
    ENDED: t`Afgelopen`,
    CANCELLED: t`Geannuleerd`,
  };
  return (state) => texts[state];
}
