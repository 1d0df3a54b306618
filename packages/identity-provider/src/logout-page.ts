import { createHash } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { PAGE_HEADERS, renderPage } from './page.ts';

const SUBMIT = 'document.getElementById("op.logoutForm").submit()';
const submitHash = createHash('sha256').update(SUBMIT).digest('base64');
const HEADERS_WITH_SCRIPT = {
  ...PAGE_HEADERS,
  'content-security-policy': `${PAGE_HEADERS['content-security-policy']}; script-src 'sha256-${submitHash}'`,
};

/**
 * Ends the session of this provider too. Who comes with the ID token of the hub was logged out there by an own wish and is
 * not asked again; anybody else, a link of another site for example, has to press the button.
 */
export function logoutSource(context: KoaContextWithOIDC, form: string): void {
  const asked = context.oidc.entities.IdTokenHint !== undefined;
  const inside = `<input type="hidden" name="logout" value="yes"><button class="button">Meld af</button></form>`;
  context.set(asked ? HEADERS_WITH_SCRIPT : { ...PAGE_HEADERS });
  context.body = renderPage(
    'Afmelden',
    `<h1>Afmelden</h1>
<p class="lead">U wordt ook afgemeld bij de aanmelddienst. Wie na u komt, moet zich opnieuw aanmelden.</p>
${form.replace('</form>', inside)}
${asked ? `<script>${SUBMIT}</script>` : ''}`,
  );
}

/** For who did not come from the hub and so has no page to go back to. */
export function loggedOutSource(context: KoaContextWithOIDC): void {
  context.set({ ...PAGE_HEADERS });
  context.body = renderPage(
    'Afgemeld',
    '<h1>U bent afgemeld</h1><p><a class="button" href="/">Naar de startpagina</a></p>',
  );
}
