import type { Provider } from 'oidc-provider';

const RUNTIME_WARNING = 'oidc-provider WARNING: Unsupported runtime';

/** oidc-provider warns on Node 20, which this house supports and tests. That one line stays out of the terminal. */
export async function loadProvider(): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).startsWith(RUNTIME_WARNING)) warn(...parts);
  };
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    console.warn = warn;
  }
}
