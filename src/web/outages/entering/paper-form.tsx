import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutageSheet, OutageSheetBody, OutageSlipView, OutageView } from '../../../shared/api/loans/outages.js';
import type { Language } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayInstant, sayPeriod } from '../../lib/time.js';
import { OpeningPlace } from '../../opening-balances/opening-place.js';
import { Chips } from '../../ui/forms/chips.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { outageLabels } from '../labels.js';
import css from '../outages.module.css';
import { WhenField } from '../when-field.js';
import { NOTHING_YET, sheetBodyOf, type OnPaper } from './on-paper.js';
import { SignaturesForm } from './signatures-form.js';
import { ThingFields } from './thing-fields.js';

interface PaperFormProps {
  slip: OutageSlipView;
  outages: readonly OutageView[];
}

/** What stands on the upper half; the lower half asks who could sign that. */
export function PaperForm({ slip, outages }: PaperFormProps) {
  const t = useText(outageLabels);
  const language = useLanguage();
  const [paper, setPaper] = useState<OnPaper>({ ...NOTHING_YET, outageId: outages.length === 1 ? (outages[0]?.id ?? null) : null });
  const change = (part: Partial<OnPaper>) => setPaper({ ...paper, ...part });
  const [isTried, setTried] = useState(false);
  const body = sheetBodyOf(paper);
  const asking = useMutation({ mutationFn: async (asked: OutageSheetBody) => ({ asked, sheet: await api.post<OutageSheet>(`/outage-slips/${slip.id}/sheet`, asked) }) });
  if (asking.data) return <SignaturesForm slip={slip} body={asking.data.asked} sheet={asking.data.sheet} back={() => asking.reset()} />;
  return (
    <>
      <div className={css.group}><Chips legend={t('outage')} required value={paper.outageId} options={periodsOf(outages, t, language)} onChange={(outageId) => change({ outageId })} /></div>
      <WhenField day={t('happenedOn')} hour={t('happenedTime')} value={paper.happened} onChange={(happened) => change({ happened })} />
      <WhenField day={t('dueOn')} hour={t('dueTime')} value={paper.due} onChange={(due) => change({ due })} />
      <div className={css.group}><ColleagueField label={t('borrower')} required value={paper.borrower} onChange={(borrower) => change({ borrower })} /></div>
      <ThingFields things={paper.things} change={(things) => change({ things })} />
      <div className={css.group}><OpeningPlace place={paper.place} change={(place) => change({ place })} /></div>
      {isTried && !body && <Notice tone="bad" isAnswer><p>{t('missing')}</p></Notice>}
      <Refusal error={asking.error} />
      <ActionBar><Button fullWidth loading={asking.isPending} onClick={() => (body ? asking.mutate(body) : setTried(true))}>{t('next')}</Button></ActionBar>
    </>
  );
}

const periodsOf = (outages: readonly OutageView[], t: (key: 'sinceStill', facts: { at: string }) => string, language: Language) =>
  outages.map(({ id, startedAt, endedAt, reason }) => ({ value: id, label: endedAt ? sayPeriod(startedAt, endedAt, language).flat().join(' ') : t('sinceStill', { at: sayInstant(startedAt, language) }), hint: reason }));
