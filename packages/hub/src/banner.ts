import { DEMO_PASSWORD } from '@hub/identity-provider';
import { DEMO_ACCOUNTS } from './demo/demo-accounts.ts';
import { DEMO_MACHINE } from './demo/demo-client.ts';
import type { Hub } from './hub.ts';
import { RIGHTS_CLAIM } from './login/claims.ts';

/** What a newcomer needs to see after the start, and no more. */
export function banner({ origin, stats }: Hub, { demo }: { demo: boolean }): string {
  const { startedInMs, dataDir, dataNote, machineSecret, missingBuilds } = stats();
  const lines = [
    `Samenleven Hub is ready after ${(startedInMs / 1000).toFixed(1)} s:  ${origin}`,
    '',
    row('Screens', `${origin}/`),
    row('GraphQL', `${origin}/graphql  (public contract, yours after login)`),
    row('Machines', `${origin}/graphql/partner  (bearer token)`),
    row('Health', `${origin}/health/ready`),
    ...(demo ? ['', ...logins(origin, machineSecret)] : []),
    '',
    row('Data', `${dataDir}   Ctrl-C stops; "npm start -- --reset" begins again`),
    ...(dataNote ? [row('', dataNote)] : []),
    ...(missingBuilds.length > 0
      ? [row('Not built', `${missingBuilds.join(', ')}: run "npm run build"`)]
      : []),
  ];
  return ['', ...lines.map((line) => `  ${line}`.trimEnd()), '', ''].join('\n');
}

const row = (name: string, value: string): string => `${name.padEnd(11)}${value}`;

function logins(origin: string, machineSecret: string): string[] {
  const people = DEMO_ACCOUNTS.map(({ login, organisation, claims }) => {
    const rights = [claims[RIGHTS_CLAIM] ?? []].flat().map((right) => right.split(':')[0]);
    return `  ${login.padEnd(17)}${organisation.padEnd(33)}${rights.join(', ')}`;
  });
  return [
    `Demo logins: press a button on ${origin}/auth/login, or type the password "${DEMO_PASSWORD}"`,
    ...people,
    `  ${DEMO_MACHINE.padEnd(17)}${'machine of Stap Samen vzw'.padEnd(33)}secret ${machineSecret}`,
  ];
}
