import { Trans } from '@lingui/react/macro';

/** First stop of the keyboard. */
export const SkipLink = () => (
  <a className="frame-skip" href="#content">
    <Trans>Naar de inhoud</Trans>
  </a>
);
