// Child process: the hub on a data folder, with its services in this process or at the addresses it is given.
import { AUDIENCES } from '@hub/domain';
import { type HubOptions, startHub } from '@hub/hub';

const [, , settings = '{}'] = process.argv;
const MUCH = 1_000_000_000;

await startHub({
  ...(JSON.parse(settings) as HubOptions),
  // one machine asks more here than all people do in a minute
  rates: {
    reads: Object.fromEntries(AUDIENCES.map((audience) => [audience, MUCH])),
    logins: MUCH,
  },
  // each answer is worked out, as the others have to
  publicCache: false,
  logLevel: 'error',
});
process.stdout.write('ready\n');
