import { Visitor } from '@hub/hub/testing';

/** A person's browser after the login. @throws when there is no session: whoever is nobody gets fast refusals */
export async function logIn(origin: string, login: string): Promise<Visitor> {
  const visitor = new Visitor(origin);
  const page = await visitor.login(login);
  if (!(await visitor.session()))
    throw new Error(`${login} could not log in: ${page.status} at ${page.url}`);
  return visitor;
}
