import { setTimeout as pause } from 'node:timers/promises';
import { Visitor } from '@hub/hub/testing';

/** A login service that has just started may need longer for its first answer than the gateway waits. */
const TIMES = 3;

/** A person's browser after the login. @throws when there is no session: whoever is nobody gets fast refusals */
export async function logIn(origin: string, login: string): Promise<Visitor> {
  let last = '';
  for (let time = 0; time < TIMES; time += 1) {
    const visitor = new Visitor(origin);
    const page = await visitor.login(login);
    if (await visitor.session()) return visitor;
    last = `${page.status} at ${page.url}`;
    await pause(1_000);
  }
  throw new Error(`${login} could not log in: ${last}`);
}
