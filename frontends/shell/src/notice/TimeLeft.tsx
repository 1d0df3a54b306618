import { Plural, Trans } from '@lingui/react/macro';
import { clockTime, lastMoment } from './time-left.ts';

/** How long the session still lives: each second for the eye, a few times for the ear. */
export function TimeLeft({ seconds }: { readonly seconds: number }) {
  const clock = clockTime(seconds);
  const moment = lastMoment(seconds);
  return (
    <>
      <p role="timer" className="frame-time-left">
        <Trans>
          Je sessie verloopt over <strong>{clock}</strong>.
        </Trans>
      </p>
      <p role="status" className="ui-hidden">
        {moment >= 60 ? (
          <Plural
            value={moment / 60}
            one="Je sessie verloopt over # minuut."
            other="Je sessie verloopt over # minuten."
          />
        ) : (
          <Plural
            value={moment}
            one="Je sessie verloopt over # seconde."
            other="Je sessie verloopt over # seconden."
          />
        )}
      </p>
    </>
  );
}
