import { GraphError, NetworkError } from '@hub/client';
import { useLingui } from '@lingui/react/macro';

/** What is wrong with a wish, and what to do about it. */
export function useProblemText(most: number): (code: string) => string {
  const { t } = useLingui();
  return (code) => {
    if (code === 'NAME_MISSING') return t`Geef de koppeling een naam.`;
    if (code === 'NAME_TOO_LONG') return t`Kort de naam in tot ten hoogste 80 tekens.`;
    if (code === 'TOO_MANY_CLIENTS')
      return t`Jullie hebben al ${most} actieve koppelingen. Trek er eerst een in die niemand nog gebruikt.`;
    if (code.startsWith('EXPIRY_'))
      return t`De hub aanvaardt die einddatum niet. Klopt de klok van dit toestel?`;
    return t`De hub aanvaardt dit niet (${code}).`;
  };
}

/** Why a change did not happen, as far as this page can know. */
export function useFailureText(): (failure: unknown) => string {
  const { t } = useLingui();
  return (failure) => {
    if (failure instanceof NetworkError) {
      if (failure.reason === 'offline')
        return t`Je bent offline. Er is niets veranderd; probeer het opnieuw zodra je verbinding hebt.`;
      return t`De hub antwoordde niet. Laad de pagina opnieuw en kijk in de lijst of het toch gebeurd is.`;
    }
    const code = failure instanceof GraphError ? failure.code : '';
    if (code === 'UNAUTHENTICATED') return t`Je sessie is afgelopen. Meld je opnieuw aan.`;
    if (code === 'FORBIDDEN') return t`Je mag de koppelingen van jullie organisatie niet beheren.`;
    if (code === 'NOT_FOUND')
      return t`Deze koppeling leeft niet meer. Laad de pagina opnieuw en maak zo nodig een nieuwe.`;
    return t`Dit lukte niet door een fout in de hub. Probeer het straks opnieuw.`;
  };
}
