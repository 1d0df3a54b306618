import { loginAddress } from '@hub/client';
import { LinkButton } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { START_PATH } from '../remote/decide-view.ts';

/** Login is a page of the server, not of this application: hence a full load. */
export const LoginLink = () => (
  <LinkButton variant="secondary" size="small" rel="external" href={loginAddress(START_PATH)}>
    <Trans>Meld je aan</Trans>
  </LinkButton>
);
