import type { HandOverSheet } from '../../shared/api/loans/checkouts.js';
import { useText } from '../lib/i18n.js';
import { SaidPeriod } from '../ui/dates/said.js';
import { Notice } from '../ui/layout/notice.js';
import { Card } from '../ui/layout/card.js';
import { Parts } from '../ui/words/parts.js';
import css from './hand-over.module.css';
import { handOverLabels } from './labels.js';

/** Who may take the things, where to and until when, in few lines: below it the things themselves tick off. */
export function SheetFacts({ sheet }: { sheet: HandOverSheet }) {
  const t = useText(handOverLabels);
  const { borrowerName, borrowerUnitName, receiverName, receiverPhone, placeName, isOutside } = sheet;
  return (
    <Card>
      <div className={css.facts}>
        <p><Parts of={[<strong key="name">{borrowerName}</strong>, borrowerUnitName]} /></p>
        {receiverName !== borrowerName && <p><Parts of={[`${t('receiver')}: ${receiverName}`, receiverPhone]} /></p>}
        <p>{t('where')} {isOutside ? `${placeName} (${t('outside')})` : placeName}</p>
        <p><SaidPeriod from={sheet.startsAt} to={sheet.dueAt} /></p>
        <p className={css.soft}>{t('purpose')}: {sheet.purpose}</p>
      </div>
      {sheet.takesOver && <Notice tone="info" title={t('takesOver', { number: sheet.takesOver })}><p>{t('takesOverWhat')}</p></Notice>}
      {sheet.needsSignedSlip && (!sheet.whyNot || sheet.emergency) && <Notice tone="info" title={t('unconfirmed', { name: sheet.receiverName })}><p>{t('unconfirmedNext')}</p></Notice>}
    </Card>
  );
}
