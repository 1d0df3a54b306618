const PATIENCE_MS = 20_000;

const isReady = (address) =>
  fetch(`${address}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );

/** Waits while the hub starts again after a change of its source, instead of answering with an error. */
async function awaitHub(address) {
  const until = Date.now() + PATIENCE_MS;
  while (!(await isReady(address)) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * @param {{ address: string, paths: readonly string[] }} options paths: those that go to the hub
 * @returns {import('vite').Plugin}
 */
export const patience = ({ address, paths }) => ({
  name: 'hub-patience',
  configureServer(server) {
    server.middlewares.use(async (request, _response, next) => {
      if (paths.some((prefix) => request.url?.startsWith(prefix))) await awaitHub(address);
      next();
    });
  },
});
