import { Button, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReturnLineView, ReturnView } from '../../shared/api/loans/returns.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { SaidInstant } from '../ui/dates/said.js';
import { ButtonLink, TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Parts } from '../ui/words/parts.js';
import { returnLabels } from './labels.js';
import css from './returns.module.css';

/** What was not as it left. */
function flawOf({ lines }: ReturnView): 'shortAndDamaged' | 'damagedOnly' | 'shortOnly' | null {
  const isShort = lines.some((line) => line.missingAccessories.length > 0);
  if (lines.some((line) => line.damageNoteId)) return isShort ? 'shortAndDamaged' : 'damagedOnly';
  return isShort ? 'shortOnly' : null;
}

/** What came back, which slips are complete, and the paper of it. */
export function ReturnResult({ taken, again }: { taken: ReturnView; again?: () => void }) {
  const t = useText(returnLabels);
  const may = useMay();
  const flaw = flawOf(taken);
  return (
    <>
      <Notice tone={flaw ? 'warn' : 'good'} isAnswer title={t('done', { count: taken.lines.length })}>
        {taken.slips.map((slip) => <p key={slip.requestId}>{slip.stillOut ? t('someBack', { number: slip.requestNumber, count: slip.stillOut }) : t(flaw ?? 'allBack', { number: slip.requestNumber })}</p>)}
        {flaw && flaw !== 'shortOnly' && may('overdue.view') && <TextLink to="/damage-notes">{t('seeDamage')}</TextLink>}
      </Notice>
      <Card>
        <Facts items={[[t('broughtBy'), taken.returnedByName], [t('takenBackBy'), taken.takenBackByName], [t('when'), <SaidInstant key="when" at={taken.receivedAt} />], [t('recorded'), taken.reason ? <SaidInstant key="recorded" at={taken.recordedAt} /> : null], [t('earlierReason'), taken.reason]]} />
        <ul className={`plain-list ${css.result}`}>{taken.lines.map((line) => <li key={line.id}><ResultLine line={line} /></li>)}</ul>
      </Card>
      <Stack gap="sm">
        <Button component="a" href={`/api/returns/${taken.id}/receipt.pdf`} target="_blank" rel="noreferrer" variant="default">{t('receipt')}</Button>
        {again && <Button variant="default" onClick={again}>{t('another')}</Button>}
        {may('counter.operate')
          ? <ButtonLink to="/counter">{t('counter')}</ButtonLink>
          : taken.slips.map((slip) => <ButtonLink key={slip.requestId} to="/requests/$id" params={{ id: slip.requestId }}>{t('toRequest', { number: slip.requestNumber })}</ButtonLink>)}
      </Stack>
    </>
  );
}

function ResultLine({ line }: { line: ReturnLineView }) {
  const t = useText(returnLabels);
  return (
    <>
      <p><Parts of={[<strong key="title">{line.title}</strong>, line.tracking === 'quantity' && `${line.quantity} ${line.unitWord ?? ''}`, t(line.condition)]} /></p>
      <p className="soft"><Parts of={[line.requestNumber, line.number, line.daysLate > 0 ? t('late', { count: line.daysLate }) : t('inTime')]} /></p>
      {line.missingAccessories.length > 0 && <p className={css.missing}><IconAlertTriangle aria-hidden size={22} />{t('missing', { list: line.missingAccessories.join(', ') })}</p>}
      {line.serialDiffers && <p>{t('serialDiffers')}</p>}
      {line.note && <p>“{line.note}”</p>}
    </>
  );
}
