import type { ClientMetadata } from 'oidc-provider';
import type { WebClient } from './account.ts';
import { SIGNING_ALGORITHM } from './signing-key.ts';

/** Registration of the gateway: authorisation code with PKCE, nothing else. */
export function webClient(client: WebClient): ClientMetadata {
  return {
    client_id: client.clientId,
    client_secret: client.clientSecret,
    redirect_uris: [client.redirectUri],
    post_logout_redirect_uris: [client.postLogoutRedirectUri],
    backchannel_logout_uri: client.backchannelLogoutUri,
    // brings the name of the session (sid) into ID tokens, so that one device can be logged out
    backchannel_logout_session_required: true,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_post',
    id_token_signed_response_alg: SIGNING_ALGORITHM,
  };
}
