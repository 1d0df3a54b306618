import { formatTime } from '@hub/domain';
import type { Connection } from '../connection.ts';
import { useUiLocale, useUiTexts } from '../UiRoot.tsx';

/** That a page keeps itself up to date, and until when it is. Quiet: it is never read aloud by itself. */
export function LiveNote({ phase, at }: Connection) {
  const texts = useUiTexts();
  const time = formatTime(new Date(at), useUiLocale());
  switch (phase) {
    case 'connecting':
      return <p className="ui-live ui-live-connecting">{texts.connecting}</p>;
    case 'live':
      return (
        <p className="ui-live">
          <b>{texts.live}</b> · {texts.updated(time)}
        </p>
      );
    case 'polling':
      return <p className="ui-live ui-live-polling">{texts.everyMinute(time)}</p>;
    default:
      return null;
  }
}
