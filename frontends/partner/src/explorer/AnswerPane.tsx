import { Banner } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Answer } from './ask.ts';
import { jsonParts } from './json-parts.ts';

const EXAMPLE = '{ "aantal": 2 }';

interface AnswerPaneProps {
  readonly answer: Answer | null;
  readonly running: boolean;
}

/** The answer as it came, in a box of its own that the keyboard can scroll. */
export function AnswerPane({ answer, running }: AnswerPaneProps) {
  return (
    <div className="pane pane-answer" aria-busy={running}>
      <div className="pane-head">
        <h3>
          <Trans>Antwoord</Trans>
        </h3>
        <span className="ui-quiet ui-small" role="status">
          {running && <Trans>De hub antwoordt…</Trans>}
          {!running && answer?.kind === 'answer' && `${answer.status}, ${answer.milliseconds} ms`}
        </span>
      </div>
      <Content answer={answer} />
    </div>
  );
}

function Content({ answer }: { readonly answer: Answer | null }) {
  const { t } = useLingui();
  if (!answer)
    return (
      <p className="ui-quiet pane-empty">
        <Trans>Voer de vraag uit: het antwoord komt hier.</Trans>
      </p>
    );
  if (answer.kind === 'variables')
    return (
      <Banner tone="warn" live>
        <Trans>
          De variabelen zijn geen JSON-object. Schrijf ze zoals <code>{EXAMPLE}</code>.
        </Trans>
      </Banner>
    );
  if (answer.kind === 'token')
    return (
      <Banner tone="warn" live>
        <Trans>
          Dit is een eigen vraag: plak een token van jullie machine, of begin opnieuw van een
          voorbeeld.
        </Trans>
      </Banner>
    );
  if (answer.kind === 'unreachable')
    return (
      <Banner tone="error" live>
        {answer.reason === 'offline' ? (
          <Trans>Er is geen internetverbinding. Je vraag staat er nog.</Trans>
        ) : (
          <Trans>De hub antwoordt niet. Je vraag staat er nog; probeer het opnieuw.</Trans>
        )}
      </Banner>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard
    <section className="pane-scroll" aria-label={t`Antwoord`} tabIndex={0}>
      <pre>
        {jsonParts(answer.text).map(({ kind, text, at }) => (
          <span key={at} className={kind === 'other' ? undefined : `json-${kind}`}>
            {text}
          </span>
        ))}
      </pre>
    </section>
  );
}
