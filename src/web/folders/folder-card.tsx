import { Anchor, Checkbox } from '@mantine/core';
import type { FolderItem } from '../../shared/api/loans/paper.js';
import { fileAddress } from '../lib/download.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { ButtonLink, TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Parts } from '../ui/words/parts.js';
import css from './folders.module.css';
import { folderLabels } from './labels.js';

interface FolderCardProps {
  item: FolderItem;
  isSelected: boolean;
  /** Null where nothing is done with many at once. */
  toggle: (() => void) | null;
}

/** One request in the folder: whose, what, for whose signature, and since when it lies where it lies. */
export function FolderCard({ item, isSelected, toggle }: FolderCardProps) {
  const t = useText(folderLabels);
  const language = useLanguage();
  const number = item.number ?? t('unnumbered');
  return (
    <Card>
      <h2 className={css.name}>{item.borrowerName}</h2>
      <p className="soft"><Parts of={[number, item.borrowerUnitName]} /></p>
      <p className={css.line}><strong>{item.thing}</strong> {item.more > 0 && t('more', { count: item.more })}</p>
      <p className={css.line}>{item.purpose}</p>
      <p className={css.line}>{t(item.asked === 'opinion' ? 'askOpinion' : 'askApproval', { post: item.postTitle })}</p>
      <p className={css.line}><strong>{t(`since-${item.state}`, { at: sayInstant(item.since, language) })}</strong></p>
      {item.promisedAt && <p className="soft">{t('promised', { at: sayInstant(item.promisedAt, language) })}</p>}
      {item.state !== 'to-print' && <ButtonLink to="/requests/$id/paper" params={{ id: item.requestId }} fullWidth variant={item.state === 'to-record' ? 'filled' : 'outline'}>{t('record')}</ButtonLink>}
      <div className={css.foot}>
        {item.memo
          ? <Anchor underline="always" className={css.link} href={fileAddress('/memos/folder.pdf', { ids: item.memo.id })} target="_blank" rel="noreferrer">{t('again')}</Anchor>
          : <TextLink to="/requests/$id" params={{ id: item.requestId }} className={css.link}>{t('open')}</TextLink>}
        {toggle && <Checkbox size="md" label={t('selectShort')} aria-label={t('select', { number })} checked={isSelected} onChange={toggle} />}
      </div>
    </Card>
  );
}
