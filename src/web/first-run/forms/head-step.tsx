import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SubjectSettingView } from '../../../shared/api/settings.js';
import type { FirstRunView } from '../../../shared/api/machine/first-run.js';
import { AGENCY_PRESETS } from '../../../shared/first-run/agency-presets.js';
import { newestOf, pathOf } from '../../admin/subjects/subject-query.js';
import { isPaper, PaperFields } from '../../admin/paper-fields.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { today } from '../../lib/time.js';
import { ColleagueField, type Chosen } from '../../ui/forms/colleague-field.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { TextLink } from '../../ui/layout/button-link.js';
import css from '../first-run.module.css';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

/** Kept with the change, as the office's papers are written. */
const FIRST_RUN_REASON = 'เริ่มใช้ระบบ';

/** The head's title, as the agency writes it, and who holds the post by which order. */
export function HeadStep({ view }: { view: FirstRunView }) {
  const t = useText(firstRunLabels);
  const [title, setTitle] = useState(view.headTitle);
  const [isWaiting, setWaiting] = useState(false);
  const isNew = title.trim() !== '' && title.trim() !== view.headTitle;
  const send = async () => {
    const done = await api.put<SubjectSettingView>(pathOf({ key: 'unit.head-title', id: view.agencyUnitId }), { value: title.trim(), reason: FIRST_RUN_REASON });
    setWaiting(newestOf(done)?.state === 'waiting');
  };
  return (
    <>
      <StepForm title={t('headTitle')} action={t('saveTitle')} canSend={isNew} send={send}>
        {isWaiting && <Notice tone="warn" isAnswer title={t('titleWaits')}><p>{t('waitsWhat')}</p></Notice>}
        <TextInput label={t('headTitle')} required maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        {view.kind && (
          <div className={css.often} role="group" aria-label={t('headTitleOften')}>
            {AGENCY_PRESETS[view.kind].headTitles.map((one) => <Button key={one} variant="default" onClick={() => setTitle(one)}>{one}</Button>)}
          </div>
        )}
      </StepForm>
      {view.headName ? <Card title={t('headIs')}><p>{view.headName}</p></Card> : <Appointment view={view} />}
    </>
  );
}

function Appointment({ view: { agencyUnitId, headTitle } }: { view: FirstRunView }) {
  const t = useText(firstRunLabels);
  const [person, setPerson] = useState<Chosen | null>(null);
  const [paper, setPaper] = useState<{ orderNumber: string; orderedOn: string | null }>({ orderNumber: '', orderedOn: null });
  const body = { kind: 'head-of-agency', personId: person?.id, unitId: agencyUnitId, title: headTitle, fromOn: today(), orderNumber: paper.orderNumber.trim(), orderedOn: paper.orderedOn };
  return (
    <StepForm title={t('noHead')} action={t('appoint')} canSend={Boolean(person) && isPaper(paper)} send={() => api.post('/posts', body)}>
      <ColleagueField label={t('headPerson')} description={t('headPersonHint')} required value={person} onChange={setPerson} />
      <PaperFields value={paper} change={(part) => setPaper({ ...paper, ...part })} />
      <TextLink to="/people/new" className={css.tall}>{t('toPeople')}</TextLink>
    </StepForm>
  );
}
