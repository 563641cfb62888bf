import '@mantine/core/styles.css';
import './app/global.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { loadFonts } from './app/fonts.js';
import { showLanguage, storedLanguage } from './lib/i18n.js';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce);
loadFonts();
void showLanguage(storedLanguage());

const root = document.getElementById('root');
if (root) createRoot(root).render(<App nonce={nonce} />);
