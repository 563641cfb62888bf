import { Checkbox } from '@mantine/core';
import { useText } from '../lib/i18n.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import css from './guideline.module.css';
import { guidelineLabels } from './labels.js';
import type { Knowing } from './use-knowing.js';

/** One tick, once for each version, beside what is about to be sent. */
export function KnowRules({ knowing, isTried }: { knowing: Knowing; isTried: boolean }) {
  const t = useText(guidelineLabels);
  const { asked, isTicked, tick } = knowing;
  if (!asked) return null;
  return (
    <>
      <Card title={t('askedTitle')}>
        <div className={css.links}><TextLink to="/guideline">{t('askedRead')}</TextLink></div>
        <Checkbox size="md" label={<strong>{t('askedTick', { number: asked.number ?? '' })}</strong>} description={t('askedWhy')} checked={isTicked} onChange={(event) => tick(event.currentTarget.checked)} />
      </Card>
      {isTried && !isTicked && <Notice tone="bad" isAnswer><p>{t('askedNeeded')}</p></Notice>}
    </>
  );
}
