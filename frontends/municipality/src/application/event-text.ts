import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const TEXTS: Readonly<Record<string, MessageDescriptor>> = {
  START: msg`Aanvraag gestart`,
  SUBMIT: msg`Ingediend`,
  WITHDRAW: msg`Ingetrokken`,
  FIND_ADMISSIBLE: msg`Ontvankelijk verklaard`,
  FIND_INADMISSIBLE: msg`Niet ontvankelijk verklaard`,
  PROPOSE: msg`Voorstel gemaakt`,
  DECIDE: msg`Beslist`,
  POLICY_CHANGED: msg`Bedragen van de ronde gewijzigd`,
};

/** What happened, in words; a step that is newer than this page shows its code. */
export const eventText = (
  step: string,
  translate: (message: MessageDescriptor) => string,
): string => {
  const message = TEXTS[step];
  return message ? translate(message) : step;
};
