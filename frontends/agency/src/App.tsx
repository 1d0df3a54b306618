import type { MountOptions } from '@hub/client';
import { GraphProvider } from '@hub/client/graph';
import { PageHeader, UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { createPortal } from 'react-dom';
import { Route, Router, Switch } from 'wouter';
import { AuditPage } from './audit/AuditPage.tsx';
import { BASE } from './base.ts';
import { DossierPage } from './dossier/DossierPage.tsx';
import { Navigation } from './Navigation.tsx';
import { RoundsPage } from './rounds/RoundsPage.tsx';
import { WorklistPage } from './worklist/WorklistPage.tsx';

export function App({ session, navigation, navigate }: MountOptions) {
  return (
    <I18nProvider i18n={i18n}>
      <GraphProvider>
        <Router base={BASE}>
          <UiRoot locale={session.locale} density="office" navigate={navigate} className="agency">
            {createPortal(<Navigation session={session} />, navigation)}
            <div className="ui-page">
              <Switch>
                <Route path="/">
                  <WorklistPage navigate={navigate} />
                </Route>
                <Route path="/dossier/:id">
                  {({ id }) => <DossierPage key={id} id={id} userName={session.user.name} />}
                </Route>
                <Route path="/rondes">
                  <RoundsPage />
                </Route>
                <Route path="/logboek">
                  <AuditPage session={session} />
                </Route>
                <Route>
                  <NotFoundPage />
                </Route>
              </Switch>
            </div>
          </UiRoot>
        </Router>
      </GraphProvider>
    </I18nProvider>
  );
}

const NotFoundPage = () => (
  <>
    <PageHeader
      title={<Trans>Deze pagina bestaat niet</Trans>}
      lead={<Trans>De link klopt niet.</Trans>}
    />
    <p>
      <a href={BASE}>
        <Trans>Ga naar de werklijst</Trans>
      </a>
    </p>
  </>
);
