export { setup, teardown } from '@hub/database/testing-setup';
