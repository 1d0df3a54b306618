import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { sendProblem } from '../http/problem.ts';
import type { Account } from '../session/account.ts';
import type { WithSecret } from './api-client.ts';
import { type ClientDoorOptions, type ClientRequest, clientDoor } from './client-door.ts';
import { clientView } from './client-view.ts';
import { createClient, MOST_CLIENTS } from './create-client.ts';
import { listClients } from './list-clients.ts';
import { readNewClient } from './read-new-client.ts';
import { revokeClient } from './revoke-client.ts';
import { rotateClient } from './rotate-client.ts';

export interface ClientRoutesOptions extends ClientDoorOptions {
  readonly pool: Pool;
  /** The address that the machines of an account's audience ask, and where they get their tokens. */
  readonly addressesOf: (account: Account) => { resource: string; tokens: string };
  readonly now: () => Date;
}

/** The programs that ask in the name of an organisation, for its own people. */
export function registerClients(app: FastifyInstance, options: ClientRoutesOptions): void {
  const { pool, addressesOf, mayManage, now } = options;
  const { forReaders, forManagers } = clientDoor(options);
  const shown = ({ client, secret }: WithSecret) => ({ client: clientView(client, now()), secret });

  const list = forReaders(async (account, _request, reply) =>
    reply.send({
      clients: (await listClients(pool, account)).map((client) => clientView(client, now())),
      mayManage: mayManage(account),
      addresses: addressesOf(account),
      most: MOST_CLIENTS,
    }),
  );
  const create = forManagers(async (account, request, reply) => {
    const read = readNewClient(request.body, now());
    if (!read.ok) return reply.code(422).send({ problems: read.problems });
    const made = await createClient(pool, account, read.client, now());
    if (made) return reply.code(201).send(shown(made));
    return reply.code(409).send({ problems: [{ field: null, code: 'TOO_MANY_CLIENTS' }] });
  });
  const rotate = forManagers(async (account, request, reply) => {
    const { id } = request.params;
    const made = await rotateClient(pool, account, { id, keepEarlier: keeps(request) }, now());
    return made ? reply.send(shown(made)) : sendProblem(request, reply, 404);
  });
  const revoke = forManagers(async (account, request, reply) => {
    const client = await revokeClient(pool, account, request.params.id, now());
    if (!client) return sendProblem(request, reply, 404);
    return reply.send({ client: clientView(client, now()) });
  });

  app.get('/auth/clients', list);
  app.post('/auth/clients', create);
  app.post('/auth/clients/:id/rotate', rotate);
  app.post('/auth/clients/:id/revoke', revoke);
}

const keeps = ({ body }: ClientRequest): boolean =>
  typeof body === 'object' && body !== null && 'keepEarlier' in body && body.keepEarlier === true;
