import type { Session } from '@hub/client';
import { useGraphQuery } from '@hub/client/graph';
import { AUDIT_ACTIONS, auditActionText, may } from '@hub/domain';
import {
  ActivityLog,
  Loaded,
  LogFilter,
  PageHeader,
  PanelState,
  readLogView,
  ShowMore,
  useUiLocale,
  writeLogView,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { AuditLogDocument } from '../generated/graphql.ts';
import { activityOf, filterOf } from './activity.ts';
import { ExportLog } from './ExportLog.tsx';

const PAGE = 50;
/** What one question may ask; who wants to see more, narrows the log or takes it along. */
const MOST = 200;

/** The log of all files, for the administrator. */
export function AuditPage({ session }: { readonly session: Session }) {
  return (
    <>
      <PageHeader
        title={<Trans>Logboek</Trans>}
        lead={
          <Trans>
            Wie deed wat, voor welke organisatie. Het logboek groeit alleen aan; niemand kan het
            wijzigen.
          </Trans>
        }
      />
      {may(session, 'audit.read-all') ? (
        <Log />
      ) : (
        <PanelState state="empty" heading={<Trans>Dit logboek is niet voor jou</Trans>}>
          <Trans>
            Alleen een beheerder van het agentschap leest het logboek. Vraag dat recht aan bij
            jullie beheerder.
          </Trans>
        </PanelState>
      )}
    </>
  );
}

function Log() {
  const { t } = useLingui();
  const locale = useUiLocale();
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => readLogView(new URLSearchParams(search)), [search]);
  const filter = useMemo(() => filterOf(view), [view]);
  const [first, setFirst] = useState(PAGE);
  const reading = useGraphQuery(
    AuditLogDocument,
    { filter, first },
    { requestPolicy: 'cache-and-network' },
  );
  return (
    <>
      <LogFilter
        view={view}
        actions={AUDIT_ACTIONS.map((value) => ({ value, label: auditActionText(value, locale) }))}
        withAbout
        onChange={(next) => {
          setFirst(PAGE);
          navigate(`/logboek?${writeLogView(next)}`, { replace: true });
        }}
      />
      <Loaded reading={reading} lines={8}>
        {({ auditEntries: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <PanelState state="empty" heading={<Trans>Niets gevonden</Trans>}>
              <Trans>
                Er staat niets in het logboek dat hieraan voldoet. Maak de filter ruimer.
              </Trans>
            </PanelState>
          ) : (
            <>
              <ActivityLog
                caption={t`Logboek`}
                activities={nodes.map((entry) => activityOf(entry, locale))}
              />
              <ShowMore
                shown={nodes.length}
                total={nodes.length < MOST ? totalCount : nodes.length}
                busy={reading.refreshing}
                onMore={() => setFirst(Math.min(MOST, first + PAGE))}
              >
                <ExportLog filter={filter} />
              </ShowMore>
            </>
          )
        }
      </Loaded>
    </>
  );
}
