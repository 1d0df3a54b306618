import type { IncomingMessage, ServerResponse } from 'node:http';
import { assertNotProduction } from './config.ts';
import { FONT_ROUTE, sendFont } from './font.ts';
import { createInteraction } from './interaction.ts';
import { loadProvider } from './load-provider.ts';
import { type ProviderSettings, providerConfiguration } from './provider-configuration.ts';

export interface IdentityProvider {
  readonly issuer: string;
  /** The path below which every request belongs to `handle`. */
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** An OpenID Connect provider with demo persons, mounted on the same origin as everything else. */
export async function createIdentityProvider(
  settings: ProviderSettings,
  onError: (error: unknown) => void,
): Promise<IdentityProvider> {
  assertNotProduction();
  const Provider = await loadProvider();
  const provider = new Provider(settings.issuer, await providerConfiguration(settings));
  provider.on('backchannel.error', (_context, error) => onError(error));
  const path = new URL(settings.issuer).pathname;
  const answer = provider.callback();
  const interact = createInteraction(provider, settings.accounts, path);

  const route = (inside: string, request: IncomingMessage, response: ServerResponse) => {
    if (inside === FONT_ROUTE) return sendFont(response);
    if (inside.startsWith('/interaction/')) return interact(request, response);
    // Koa finds the mount path from the difference between these two.
    return answer(Object.assign(request, { originalUrl: request.url, url: inside }), response);
  };

  return {
    issuer: settings.issuer,
    path,
    handle(request, response) {
      const url = request.url ?? '/';
      const inside = url.slice(path.length) || '/';
      const work = route(inside, request, response);
      work.catch((error: unknown) => {
        onError(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
  };
}
