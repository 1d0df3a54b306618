import type { MountOptions } from '@hub/client';
import { GraphProvider } from '@hub/client/graph';
import { UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createPortal } from 'react-dom';
import { Route, Router, Switch } from 'wouter';
import { AssignmentPage } from './assignment/AssignmentPage.tsx';
import { AssignmentsPage } from './assignment/AssignmentsPage.tsx';
import { AuditPage } from './audit/AuditPage.tsx';
import { BASE } from './base.ts';
import { OurConnections } from './connections/OurConnections.tsx';
import { ExplorerPage } from './explorer/ExplorerPage.tsx';
import { Navigation } from './Navigation.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

export function App({ session, navigation, navigate }: MountOptions) {
  return (
    <I18nProvider i18n={i18n}>
      <GraphProvider>
        <Router base={BASE}>
          <UiRoot locale={session.locale} density="portal" navigate={navigate} className="partner">
            {createPortal(<Navigation />, navigation)}
            <div className="ui-page">
              <Switch>
                <Route path="/">
                  <AssignmentsPage session={session} />
                </Route>
                <Route path="/opdracht/:id">
                  {({ id }) => <AssignmentPage key={id} id={id} />}
                </Route>
                <Route path="/api">
                  <ExplorerPage session={session} />
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
