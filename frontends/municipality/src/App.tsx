import type { MountOptions } from '@hub/client';
import { GraphProvider } from '@hub/client/graph';
import { UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createPortal } from 'react-dom';
import { Route, Router, Switch } from 'wouter';
import { ApplicationPage } from './application/ApplicationPage.tsx';
import { AssignmentsPage } from './assignment/AssignmentsPage.tsx';
import { AuditPage } from './audit/AuditPage.tsx';
import { AwardsPage } from './award/AwardsPage.tsx';
import { BASE } from './base.ts';
import { OurConnections } from './connections/OurConnections.tsx';
import { Navigation } from './Navigation.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { SimulatorPage } from './simulator/SimulatorPage.tsx';
import { StartPage } from './start/StartPage.tsx';

export function App({ session, navigation, navigate }: MountOptions) {
  return (
    <I18nProvider i18n={i18n}>
      <GraphProvider>
        <Router base={BASE}>
          <UiRoot
            locale={session.locale}
            density="portal"
            navigate={navigate}
            className="municipality"
          >
            {createPortal(<Navigation />, navigation)}
            <div className="ui-page">
              <Switch>
                <Route path="/">
                  <StartPage session={session} />
                </Route>
                <Route path="/simulator">
                  <SimulatorPage session={session} navigate={navigate} />
                </Route>
                <Route path="/aanvraag/:id/*?">
                  {({ id }) => <ApplicationPage key={id} id={id} session={session} />}
                </Route>
                <Route path="/toekenningen">
                  <AwardsPage />
                </Route>
                <Route path="/opdrachten">
                  <AssignmentsPage session={session} />
                </Route>
                <Route path="/logboek">
                  <AuditPage session={session} />
                </Route>
                <Route path="/koppelingen">
                  <OurConnections session={session} />
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
