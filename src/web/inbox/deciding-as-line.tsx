import { IconScale } from '@tabler/icons-react';
import type { DecidingAs } from '../../shared/api/loans/approvals.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayBaht } from '../lib/money.js';
import { wordLabels } from '../ui/words/labels.js';
import { Parts } from '../ui/words/parts.js';
import css from './inbox.module.css';
import { inboxLabels } from './labels.js';

/** "You decide as …, order no. …", said before the tap. */
export function DecidingAsLine({ as, isOpinion = false }: { as: DecidingAs | null; isOpinion?: boolean }) {
  const t = useText(inboxLabels);
  const words = useText(wordLabels);
  const language = useLanguage();
  if (!as) return null;
  const parts = [
    as.capacity !== 'holder' && words(as.capacity), as.orderNumber && words('order', { number: as.orderNumber }),
    as.ceilingSatang !== null && t('ceiling', { baht: sayBaht(as.ceilingSatang, language) }),
  ];
  return <p className={css.as}><IconScale aria-hidden size={24} /><span>{t(isOpinion ? 'opinionAs' : 'decidingAs')}{language === 'en' && ' '}<Parts of={[as.postTitle, ...parts]} /></span></p>;
}
