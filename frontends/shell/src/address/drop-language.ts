/** Takes `?lang=` out of the address: after another choice it would win again at the next load. */
export function dropLanguage(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}
