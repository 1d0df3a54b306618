export { ConnectionsPage } from './ConnectionsPage.tsx';
export { curlOf, type Machine } from './curl.ts';
