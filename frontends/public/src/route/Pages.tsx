import { Route, Switch } from 'wouter';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PAGES } from './pages.ts';
import { usePrefetch } from './use-prefetch.ts';

export function Pages() {
  const prefetch = usePrefetch();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the links inside, to fetch early
    <div className="public-content" onPointerOver={prefetch} onFocus={prefetch}>
      <Switch>
        {PAGES.map(({ path, component }) => (
          <Route key={path} path={path} component={component} />
        ))}
        <Route component={NotFoundPage} />
      </Switch>
    </div>
  );
}
