import { useLiveState } from '@hub/client';
import { formatTime } from '@hub/domain';
import { Banner, Breadcrumb, Button, DemoLabel, Icon, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { BASE } from '../base.ts';
import type { DraftPageProps } from './DraftPages.tsx';
import type { Draft } from './use-draft.ts';

/** Breadcrumb and the state of saving, the same on every page of a draft. */
export function DraftFrame({
  draft,
  round,
  children,
}: DraftPageProps & { readonly children: ReactNode }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const [path] = useLocation();
  const overview = `${BASE}/aanvraag/${draft.known.id}`;
  const deeper = path.split('/').length > 3;
  const title = (locale === 'nl' ? round?.titleNl : round?.titleEn) ?? draft.known.number;
  const here = t`Aanvraag ${title}`;
  return (
    <>
      <div className="ui-row ui-row-apart">
        <Breadcrumb
          crumbs={[
            { label: t`Start`, href: BASE },
            deeper ? { label: here, href: overview } : { label: here },
            ...(deeper ? [{ label: t`Taak` }] : []),
          ]}
        />
        <span className="ui-row">
          <SaveState draft={draft} />
          {(round?.demo || draft.known.fictional) && <DemoLabel />}
        </span>
      </div>
      {draft.failure && (
        <div className="unsaved">
          <Unsaved draft={draft} />
        </div>
      )}
      {children}
    </>
  );
}

/** Says the same as the frame does of the connection, and what it means for what was typed. */
function Unsaved({ draft }: { readonly draft: Draft }) {
  const offline = useLiveState().phase === 'offline';
  if (offline) {
    return (
      <Banner tone="warn" live heading={<Trans>Nog niet bewaard: je bent offline.</Trans>}>
        <Trans>
          Wat je typt, blijft hier staan. Zodra er weer verbinding is, bewaren we het vanzelf. Sluit
          dit tabblad niet.
        </Trans>
      </Banner>
    );
  }
  return (
    <Banner
      tone="warn"
      live
      heading={<Trans>Nog niet bewaard: de hub is niet bereikt.</Trans>}
      actions={
        <Button variant="secondary" size="small" onClick={() => void draft.flush()}>
          <Trans>Bewaar nu</Trans>
        </Button>
      }
    >
      <Trans>Wat je typte, staat nog hier. We proberen het vanzelf opnieuw.</Trans>
    </Banner>
  );
}

/** While saving fails it says one thing, not two by turns: each change is read aloud. */
function SaveState({ draft }: { readonly draft: Draft }) {
  const locale = useUiLocale();
  const at = formatTime(draft.known.savedAt, locale);
  return (
    <span className="save-state" role="status">
      {draft.saving && !draft.failure ? (
        <Trans>Bezig met bewaren</Trans>
      ) : draft.dirty ? (
        <Trans>Wijzigingen nog niet bewaard</Trans>
      ) : (
        <>
          <Icon name="check" /> <Trans>Bewaard om {at}</Trans>
        </>
      )}
    </span>
  );
}
