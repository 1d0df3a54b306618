import { appLogin, loginUrl } from '@hub/database';
import { RUNTIME_FLAGS } from '@hub/e2e/running-hub';
import { type loadSecrets, SERVICES } from '@hub/hub/testing';
import { buildOurs } from '../engines/build-ours.ts';
import { type Child, node, startChild } from '../engines/child.ts';
import { freePort } from '../free-port.ts';

export type Secrets = Awaited<ReturnType<typeof loadSecrets>>;

export interface ServedService {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  readonly child: Child;
}

/** Starts each service in a process of its own, with its own login of the database, as docs/operations.md tells. */
export async function startServices(ownerUrl: string, secrets: Secrets): Promise<ServedService[]> {
  const script = await buildOurs('../end-to-end/serve-service.ts');
  const served: ServedService[] = [];
  for (const { name, subgraph } of SERVICES) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const child = await startChild({
      command: node(...RUNTIME_FLAGS, script, name),
      environment: {
        PORT: String(port),
        DATABASE_URL: loginUrl(ownerUrl, appLogin(name), secrets.passwords),
        INTERNAL_PUBLIC_KEY: JSON.stringify(secrets.internalKeys.publicKey),
      },
      isReady: async () =>
        (await fetch(`${origin}/health/ready`).catch(() => undefined))?.ok === true,
    });
    served.push({ name, url: `${origin}/graphql`, sdl: subgraph.sdl, child });
  }
  return served;
}
