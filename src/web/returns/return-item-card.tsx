import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { RETURN_CONDITIONS } from '../../shared/vocab.js';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Chips } from '../ui/forms/chips.js';
import { MayBeLeft } from '../ui/forms/may-be-left.js';
import { Stepper } from '../ui/forms/stepper.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Photo } from '../ui/media/photo.js';
import { PhotoField } from '../ui/media/photo-field.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { returnLabels } from './labels.js';
import { isDamaged, lacksNote, type ReturnItem } from './return-basket.js';
import css from './returns.module.css';

interface ReturnItemProps {
  item: ReturnItem;
  isTried: boolean;
  change: (part: Partial<ReturnItem>) => void;
  remove: () => void;
  /** What is offered where the borrower reported the return. */
  claim?: ReactNode;
}

/** What was scanned, whose it is, how it looked when it left, how it looks now. */
export function ReturnItemCard({ item, isTried, change, remove, claim }: ReturnItemProps) {
  const t = useText(returnLabels);
  const language = useLanguage();
  const { line } = item;
  return (
    <Card title={line.title} aside={<><Lateness days={line.daysLate} /><Button variant="subtle" color="red" px="sm" onClick={remove}>{t('remove')}</Button></>}>
      <div className={css.item}>
        <WhoseItIs line={line} />
        {line.claimedAt && <Notice tone="info" title={t('claimed')}><p>{t('claimedAt', { to: line.claimedTo ?? '', at: sayInstant(line.claimedAt, language) })}</p>{line.daysLate > 0 && <p>{t('claimedLate')}</p>}{claim}</Notice>}
        <LeftAs item={item} />
        {line.whyNot && <Notice tone="bad" title={t('notMine')}><p>{line.whyNot.message}</p></Notice>}
        {line.tracking === 'quantity'
          ? <PoolFields item={item} change={change} />
          : <Chips legend={t('condition')} value={item.condition} options={RETURN_CONDITIONS.map((value) => ({ value, label: t(value) }))} onChange={(condition) => change({ condition })} />}
        {item.condition === 'known-defect' && !isDamaged(item) && <TextInput label={<MayBeLeft>{t('note')}</MayBeLeft>} value={item.note} onChange={(event) => change({ note: event.currentTarget.value })} size="md" />}
        {isDamaged(item) && <DamageFields item={item} isTried={isTried} change={change} />}
        <BackAccessories item={item} change={change} />
        {line.serial && <TextInput label={<MayBeLeft>{t('serial')}</MayBeLeft>} description={t('serialHint', { serial: line.serial })} value={item.serialSeen} onChange={(event) => change({ serialSeen: event.currentTarget.value })} size="md" />}
      </div>
    </Card>
  );
}

/** How many came back, and how many of them are newly damaged. */
function PoolFields({ item, change }: Pick<ReturnItemProps, 'item' | 'change'>) {
  const t = useText(returnLabels);
  const { quantityOut: most } = item.line;
  const unit = item.line.unitWord ?? '';
  const count = (quantity: number) => change({ quantity, damaged: Math.min(item.damaged, quantity) });
  return (
    <>
      <NumberInput label={t('count', { count: most, unit })} min={1} max={most} value={item.quantity} suffix={` ${unit}`} onChange={(value) => count(Math.min(most, Math.max(1, Number(value) || 1)))} size="md" inputMode="numeric" hideControls />
      <div className={css.damaged}>
        <span>{t('damagedOfThem')}</span>
        <Stepper label={t('damagedOfThem')} value={item.damaged} min={0} max={item.quantity} unit={unit} fewer={t('fewer')} more={t('more')} onChange={(damaged) => change({ damaged })} />
      </div>
    </>
  );
}

function Lateness({ days }: { days: number }) {
  const t = useText(returnLabels);
  if (days > 0) return <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('late', { count: days })}</StatusBadge>;
  return <StatusBadge tone="good" icon={IconCircleCheck}>{t('inTime')}</StatusBadge>;
}

function WhoseItIs({ line }: Pick<ReturnItem, 'line'>) {
  const t = useText(returnLabels);
  return (
    <Facts
      items={[
        [t('borrower'), <Parts key="borrower" of={[line.borrowerName, line.borrowerUnitName]} />],
        [t('number'), line.number],
        [t('slip'), line.requestNumber],
        [t('due'), <SaidInstant key="due" at={line.dueAt} />],
      ]}
    />
  );
}

function LeftAs({ item }: { item: ReturnItem }) {
  const t = useText(returnLabels);
  const { left } = item.line;
  return (
    <div className={css.left}>
      <p><strong>{t('leftAs')}</strong>: {t(left.condition)}</p>
      <p><Parts of={[t('handedOverBy', { name: left.handedOverByName }), <SaidInstant key="at" at={left.at} />]} /></p>
      {left.note && <p>“{left.note}”</p>}
      {left.photoIds.length > 0 && <div className={css.photos}>{left.photoIds.map((id) => <Photo key={id} fileId={id} name={item.line.title} />)}</div>}
    </div>
  );
}

function DamageFields({ item, isTried, change }: Pick<ReturnItemProps, 'item' | 'isTried' | 'change'>) {
  const t = useText(returnLabels);
  return (
    <>
      <TextInput required label={t('damageNote')} description={t('damageHint')} error={isTried && lacksNote(item) ? t('damageNeeded') : undefined} value={item.note} onChange={(event) => change({ note: event.currentTarget.value })} size="md" />
      <PhotoField label={t('photo')} kind="photo" fileId={item.photoId} onChange={(photoId) => change({ photoId })} />
    </>
  );
}

function BackAccessories({ item, change }: Pick<ReturnItemProps, 'item' | 'change'>) {
  const t = useText(returnLabels);
  const all = item.line.left.accessories;
  const short = all.filter((word) => !item.accessories.includes(word));
  if (!all.length) return null;
  return (
    <>
      <Checkbox.Group label={t('accessories')} value={item.accessories} onChange={(accessories) => change({ accessories })}>
        <div className={css.words}>{all.map((word) => <Checkbox key={word} value={word} label={word} size="md" className={css.word} />)}</div>
      </Checkbox.Group>
      {short.length > 0 && <Notice tone="warn"><p>{t('accessoriesShort', { list: short.join(', ') })}</p></Notice>}
    </>
  );
}
