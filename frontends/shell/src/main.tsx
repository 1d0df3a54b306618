import '@hub/ui/styles.css';
import { currentLocale } from '@hub/client';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('root');
if (element) createRoot(element).render(<p>Samenleven Hub {currentLocale()}</p>);
