import { escapeHtml } from './html.ts';
import { renderPage } from './page.ts';

/** Says what happened and how to go on. `reason` is the provider's own short text. */
export function problemPage(reason: string): string {
  return renderPage(
    'Aanmelden lukte niet',
    `<h1>Aanmelden lukte niet</h1>
<p>Deze aanmelding is verlopen of niet volledig. Er ging niets verloren: begin opnieuw vanaf de startpagina.</p>
<p><a class="button" href="/">Naar de startpagina</a></p>
<p class="hint">Melding voor wie u helpt: ${escapeHtml(reason)}</p>`,
  );
}
