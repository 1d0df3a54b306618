import { useLingui } from '@lingui/react/macro';
import type { AssignmentRefusalCode } from '../generated/graphql.ts';

/** Why the hub said no to an answer, and what to do. */
export function useRefusalText(): (code: AssignmentRefusalCode) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case 'STALE_VERSION':
        return t`Iemand anders heeft deze opdracht intussen gewijzigd. Je ziet nu hoe ze staat; kijk ze na en antwoord opnieuw.`;
      case 'WRONG_STATE':
        return t`Op deze opdracht kan niet meer geantwoord worden: iemand anders was eerst. Je ziet nu hoe ze staat.`;
      case 'REASON_MISSING':
        return t`Vul een reden in.`;
      case 'TEXT_TOO_LONG':
        return t`Gebruik ten hoogste 1.000 tekens.`;
      default:
        return t`De hub aanvaardt dit antwoord niet. Laad de pagina opnieuw en probeer het nog eens.`;
    }
  };
}
