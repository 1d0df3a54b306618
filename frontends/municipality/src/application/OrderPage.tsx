import { formatEuro } from '@hub/domain';
import { Button, Card, Loaded, PageHeader, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { readFragment } from '../generated/fragment-masking.ts';
import { type RoundTermsFragment, RoundTermsFragmentDoc } from '../generated/graphql.ts';
import { changePlan, plannedOrder } from '../simulator/plan.ts';
import { capitalised, unitOf } from '../simulator/reach-text.ts';
import { subsidyTerms } from '../simulator/round-terms.ts';
import type { DraftPageProps } from './DraftPages.tsx';
import { TaskDone } from './TaskDone.tsx';
import { useRoundTerms } from './use-round-terms.ts';

/** The order that counts when money is short: 1 to n, without gaps or doubles, because it is a list. */
export function OrderPage(props: DraftPageProps) {
  const reading = useRoundTerms(props);
  return (
    <div className="narrow">
      <PageHeader
        title={<Trans>Zet de rijen in volgorde</Trans>}
        lead={
          <Trans>
            Is er te weinig geld, dan krijgen de eerste rijen eerst. Verplaats met de knoppen.
          </Trans>
        }
      />
      <Loaded reading={reading}>
        {(data) => {
          const round = readFragment(RoundTermsFragmentDoc, data.round);
          return round ? (
            <OrderList {...props} terms={round} />
          ) : (
            <PanelState state="unavailable" onRetry={reading.retry} />
          );
        }}
      </Loaded>
    </div>
  );
}

function OrderList({
  draft,
  mayEdit,
  terms,
}: DraftPageProps & { readonly terms: RoundTermsFragment }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const list = useRef<HTMLOListElement>(null);
  const codes = plannedOrder(draft.form.plan, subsidyTerms(terms));
  const move = (from: number, to: number) => {
    const next = [...codes];
    next.splice(to, 0, ...next.splice(from, 1));
    draft.change({ plan: changePlan(draft.form.plan, { type: 'order', codes: next }) });
    // the moved row keeps the focus, so that it can be moved on
    requestAnimationFrame(() =>
      list.current
        ?.querySelectorAll<HTMLButtonElement>(`li:nth-child(${to + 1}) button:enabled`)
        [to < from ? 0 : 1]?.focus(),
    );
  };
  if (codes.length === 0) {
    return (
      <PanelState state="empty" heading={<Trans>Er is nog niets gepland</Trans>}>
        <Trans>Plan eerst het bereik.</Trans>
      </PanelState>
    );
  }
  return (
    <>
      <Card flush>
        <ol className="order" ref={list}>
          {codes.map((code, index) => {
            const indicator = terms.indicators.find((row) => row.indicator.code === code);
            const line = draft.known.lines.find((row) => row.indicatorCode === code);
            const name = indicator ? capitalised(unitOf(indicator, locale)) : code;
            return (
              <li key={code}>
                <b className="order-place">{index + 1}</b>
                <div>
                  {name}
                  <small>{t`Actie ${indicator?.indicator.action.number ?? ''} · ${formatEuro(line?.amount ?? 0, locale)}`}</small>
                </div>
                <div className="ui-row">
                  <Button
                    variant="secondary"
                    size="small"
                    disabled={!mayEdit || index === 0}
                    aria-label={t`${name} omhoog`}
                    onClick={() => move(index, index - 1)}
                  >
                    ↑
                  </Button>
                  <Button
                    variant="secondary"
                    size="small"
                    disabled={!mayEdit || index === codes.length - 1}
                    aria-label={t`${name} omlaag`}
                    onClick={() => move(index, index + 1)}
                  >
                    ↓
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      </Card>
      <TaskDone draft={draft} ready onNotReady={() => {}} />
    </>
  );
}
