import type { Mount } from '@hub/client';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadTexts } from './texts.ts';
import './styles/partner.css';

/** The portal of partner organisations, as the shell mounts it. */
export const mount: Mount = (options) => {
  loadTexts();
  const root = createRoot(options.element);
  root.render(<App {...options} />);
  return { unmount: () => root.unmount() };
};
