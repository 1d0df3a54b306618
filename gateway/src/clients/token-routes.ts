import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ApiClient, SCOPES, type Scope } from './api-client.ts';
import { type ClientTokens, TOKEN_SECONDS } from './client-tokens.ts';
import type { LiveClients } from './live-client.ts';
import { readCredentials } from './read-credentials.ts';

export const TOKEN_PATH = '/oauth/token';
const FORM = 'application/x-www-form-urlencoded';
const MOST_BYTES = 4_096;

interface TokenRoutesOptions {
  readonly clients: LiveClients;
  readonly tokens: ClientTokens;
}

/** The token endpoint of OAuth 2 for programs (RFC 6749, 4.4): a name and a secret for a token of five minutes. */
export function registerTokens(
  app: FastifyInstance,
  { clients, tokens }: TokenRoutesOptions,
): void {
  void app.register(async (scope) => {
    scope.addContentTypeParser(
      FORM,
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.post(TOKEN_PATH, async (request, reply) => {
      reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      if (form.get('grant_type') !== 'client_credentials') {
        return refuse(
          reply,
          400,
          form.has('grant_type') ? 'unsupported_grant_type' : 'invalid_request',
        );
      }
      const given = readCredentials(request.headers.authorization, form);
      const found = given && (await clients.authenticate(given.id, given.secret));
      if (!found) {
        return refuse(reply.header('www-authenticate', 'Basic realm="hub"'), 401, 'invalid_client');
      }
      const scopes = scopesFor(found.client, form.get('scope'));
      if (!scopes) return refuse(reply, 400, 'invalid_scope');
      return reply.send({
        access_token: await tokens.issue(found, scopes),
        token_type: 'Bearer',
        expires_in: TOKEN_SECONDS,
        scope: scopes.join(' '),
      });
    });
  });
}

const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.code(status).send({ error });

/** What was asked, at most what the client has; undefined when it asks for more. */
function scopesFor({ scopes }: ApiClient, asked: string | null): readonly Scope[] | undefined {
  if (asked === null || asked.trim() === '') return scopes;
  const words = asked.trim().split(/\s+/);
  if (!words.every((word) => (scopes as readonly string[]).includes(word))) return undefined;
  return SCOPES.filter((scope) => words.includes(scope));
}
