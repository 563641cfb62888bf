import { useText } from '../lib/i18n.js';
import { TextLink } from '../ui/layout/button-link.js';
import css from './camera-view.module.css';
import { scannerLabels } from './labels.js';

/** Where the camera does not open: what is wrong, step by step. */
export function CameraTestLink() {
  const t = useText(scannerLabels);
  return <TextLink to="/camera-test" className={css.test}>{t('testCamera')}</TextLink>;
}
