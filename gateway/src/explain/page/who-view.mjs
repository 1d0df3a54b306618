import { element } from './element.mjs';

/** Where the address is kept while somebody logs in: what is behind the # does not survive that way. */
const KEPT = 'explain-address';

/**
 * As whom the operation is asked: the login of this browser, and the contract that follows from it.
 * @param {import('./ask.mjs').Session | undefined} session
 * @returns {readonly (Node | string)[]}
 */
export function whoView(session) {
  const login = element(
    'a',
    { href: '/auth/login?returnTo=/dev/explain' },
    session ? 'Log in as somebody else' : 'Log in',
  );
  login.addEventListener('click', () => sessionStorage.setItem(KEPT, location.hash));
  const contract = element('span', { class: 'chip' }, `contract ${session?.audience ?? 'public'}`);
  if (!session) return ['Asks without login ', contract, login];
  const { user, organisation, rights } = session;
  return [
    element('span', {}, 'Asks as ', element('b', {}, user.name), `, ${organisation.name}`),
    element('span', { class: 'quiet' }, rights.join(', ')),
    contract,
    login,
  ];
}

/** The address of before a login, once. */
export function takeKeptAddress() {
  const kept = sessionStorage.getItem(KEPT) ?? '';
  sessionStorage.removeItem(KEPT);
  return kept;
}
