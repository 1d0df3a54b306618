import { createRoot } from 'react-dom/client';
import '../src/styles.css';
import { Gallery } from './Gallery.tsx';

const element = document.getElementById('gallery');
if (element) createRoot(element).render(<Gallery />);
