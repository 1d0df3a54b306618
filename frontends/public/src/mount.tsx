import './public.css';
import type { Mount } from '@hub/client';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Answers } from './graph/answers.ts';
import { speak } from './texts.ts';

/** The public pages: where the money goes and what comes of it. Same for everybody, logged in or not. */
export const mount: Mount = ({ element, navigation, session, navigate }) => {
  speak(session.locale);
  const root = createRoot(element);
  root.render(
    <App
      answers={new Answers()}
      locale={session.locale}
      navigation={navigation}
      navigate={navigate}
    />,
  );
  return { unmount: () => root.unmount() };
};
