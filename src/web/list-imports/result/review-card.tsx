import { useState } from 'react';
import type { ListCounts, ListImportView, ListRowView } from '../../../shared/api/lists/list-imports.js';
import { LIKENESS_LABELS } from '../../../shared/labels/list-imports.js';
import { numbersWhole, whole } from '../../../shared/thai/whole.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import css from '../../register-import/import.module.css';
import { Chips } from '../../ui/forms/chips.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { Card } from '../../ui/layout/card.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { listLabels } from '../labels.js';
import { useList } from '../use-list.js';
import { RowFacts } from './row-facts.js';

const [NOBODY, OTHER] = ['nobody', 'other'];

/** Names that may mean somebody: the officer says whom, or leaves the row out. */
export function ReviewCard({ view, counts }: { view: ListImportView; counts: ListCounts }) {
  const t = useText(listLabels);
  const list = usePaged<ListRowView>(`list-rows-${view.id}`, `/list-imports/${view.id}/rows`, { outcome: 'review', limit: 30 });
  return (
    <Card tone={counts.undecided > 0 ? 'warn' : undefined} title={t('reviewTitle', { count: counts.review })} aside={<span className="soft">{t(counts.undecided > 0 ? 'undecided' : 'allDecided', { count: counts.undecided })}</span>}>
      <p className="soft">{t('reviewWhat')}</p>
      <PagedList list={list} keyOf={(row) => row.id} empty={<EmptyState title={t('noRows')} />}>{(row) => <Doubt importId={view.id} row={row} />}</PagedList>
    </Card>
  );
}

function Doubt({ importId, row }: { importId: string; row: ListRowView }) {
  const t = useText(listLabels);
  const { choose } = useList(importId);
  const chosenOther = row.chosen !== null && !row.candidates.some(({ personId }) => personId === row.chosen?.personId);
  const [isSearching, setSearching] = useState(chosenOther);
  const say = (personId: string | null) => {
    if (personId !== (row.chosen?.personId ?? null)) choose.mutate({ rowId: row.id, personId });
  };
  return (
    <div className={css.row}>
      <strong>{t('lineAt', { n: row.line })}</strong> {numbersWhole(row.title)}
      <RowFacts row={row} />
      {row.isApplied ? <p>{t('takenFor', { name: row.chosen?.name ?? '' })}</p> : (
        <>
          <Choices row={row} isOther={isSearching} say={say} search={setSearching} />
          {isSearching && <ColleagueField label={t('whoElse')} value={chosenOther && row.chosen ? { id: row.chosen.personId, name: row.chosen.name } : null} onChange={(one) => say(one?.id ?? null)} />}
          <Refusal error={choose.error} />
        </>
      )}
    </div>
  );
}

interface ChoicesProps {
  row: ListRowView;
  isOther: boolean;
  say: (personId: string | null) => void;
  search: (isSearching: boolean) => void;
}

function Choices({ row, isOther, say, search }: ChoicesProps) {
  const t = useText(listLabels);
  const language = useLanguage();
  const options = [
    ...row.candidates.map((one) => ({ value: one.personId, label: one.name, hint: `${whole(one.position)} · ${whole(one.unitName)} – ${LIKENESS_LABELS[one.likeness][language]}` })),
    { value: OTHER, label: t('somebodyElse') }, { value: NOBODY, label: t('leaveOut') },
  ];
  const pick = (value: string) => {
    search(value === OTHER);
    if (value !== OTHER) say(value === NOBODY ? null : value);
  };
  return <Chips legend={t(row.candidates.length > 0 ? 'whoIsMeant' : 'nobodyLikeIt', { name: row.nameInFile ?? '' })} value={isOther ? OTHER : (row.chosen?.personId ?? NOBODY)} options={options} onChange={pick} />;
}
