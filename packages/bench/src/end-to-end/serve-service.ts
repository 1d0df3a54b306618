// Child process: one service over HTTP, as its own `main.ts` serves it. Its settings are in the environment.
import { SERVICES } from '@hub/hub/testing';
import { runService } from '@hub/subgraph';

const [, , name] = process.argv;
const service = SERVICES.find((one) => one.name === name);
if (!service) throw new Error(`There is no service ${name}.`);
await runService(service);
