import { IconArrowRight } from '@tabler/icons-react';
import type { HomeFirstRun } from '../../shared/api/desk.js';
import { useText } from '../lib/i18n.js';
import { firstRunLabels } from '../first-run/labels.js';
import { ButtonLink, TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import css from './home.module.css';

/** "เหลืออีก 3 ขั้น", and the next of them. */
export function FirstRunCard({ left, next }: HomeFirstRun) {
  const t = useText(firstRunLabels);
  return (
    <Card tone="info" title={t('leftAtHome', { count: left })}>
      <ButtonLink to="/first-run/$step" params={{ step: next }} rightSection={<IconArrowRight aria-hidden size={22} />}>{t('nextStep', { step: t(next) })}</ButtonLink>
      <div><TextLink to="/first-run" className={css.all}>{t('overview')}</TextLink></div>
    </Card>
  );
}
