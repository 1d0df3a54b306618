export { loadSecrets } from './secrets.ts';
export { SERVICES } from './services.ts';
export { countIn, type GraphAnswer, Visitor } from './testing/visitor.ts';
