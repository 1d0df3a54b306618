import type { Mount } from '@hub/client';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadTexts } from './texts.ts';
import './styles/agency.css';

/** The back office of the agency, as the shell mounts it. */
export const mount: Mount = (options) => {
  loadTexts();
  const root = createRoot(options.element);
  root.render(<App {...options} />);
  return { unmount: () => root.unmount() };
};
