import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingChange, SubjectSettingView } from '../../../shared/api/settings.js';
import { isSubjectValue, type Subject } from '../../../shared/subject-settings/subject-settings.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayDate } from '../../lib/time.js';
import { uiLabels } from '../../ui/labels.js';
import { Answered } from '../../ui/layout/answered.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { Notice } from '../../ui/layout/notice.js';
import css from '../admin.module.css';
import { FormDialog } from '../form-dialog.js';
import { ChangeFields, effectiveFromOf, NO_CHANGE } from '../settings/change-fields.js';
import { SettingHistory } from '../settings/setting-history.js';
import { YoursWait } from '../second/yours-wait.js';
import { subjectLabels } from './labels.js';
import { dayOf, newestOf, pathOf, subjectQuery } from './subject-query.js';
import { SubjectField } from './subject-value.js';

interface SubjectDialogProps {
  subject: Subject;
  name: string;
  close: () => void;
}

/** Another value for one site, store or unit, with its reason and day; what was decided before stands below. */
export function SubjectDialog({ subject, name, close }: SubjectDialogProps) {
  const title = useText(subjectLabels)(`of-${subject.key}`, { name });
  const now = useQuery(subjectQuery(subject));
  const [saved, setSaved] = useState<SettingChange | null>(null);
  if (saved) return <SavedDialog title={title} change={saved} close={close} />;
  if (!now.data) return <Dialog title={title} close={close}><Answered query={now}>{() => null}</Answered></Dialog>;
  return <ChangeDialog title={title} subject={subject} now={now.data} close={close} saved={setSaved} />;
}

interface ChangeDialogProps {
  title: string;
  subject: Subject;
  now: SubjectSettingView;
  close: () => void;
  saved: (change: SettingChange | null) => void;
}

function ChangeDialog({ title, subject, now, close, saved }: ChangeDialogProps) {
  const t = useText(subjectLabels);
  const [value, setValue] = useState(subject.key === 'site.counts-as-inside' ? !now.value : now.value);
  const [why, setWhy] = useState(NO_CHANGE);
  const send = async () => saved(newestOf(await api.put<SubjectSettingView>(pathOf(subject), { value, reason: why.reason.trim(), effectiveFrom: effectiveFromOf(why) })) ?? null);
  return (
    <FormDialog title={title} close={close} stays send={send} canSend={Boolean(why.reason.trim()) && isSubjectValue(subject.key, value)}>
      <YoursWait />
      <SubjectField subjectKey={subject.key} value={value} change={setValue} />
      <p className={`soft ${css.flush}`}>{t('keepsPapers')}</p>
      <ChangeFields value={why} change={setWhy} />
      {now.changes.length > 0 && <SettingHistory settingKey={subject.key} changes={now.changes} />}
    </FormDialog>
  );
}

/** Whether it holds now, on a day, or waits. */
function SavedDialog({ title, change, close }: { title: string; change: SettingChange; close: () => void }) {
  const t = useText(subjectLabels);
  const ui = useText(uiLabels);
  const language = useLanguage();
  return (
    <Dialog title={title} close={close}>
      {change.state === 'held' && <Notice tone="good" isAnswer title={t('savedHeld')} />}
      {change.state === 'coming' && <Notice tone="good" isAnswer title={t('savedComing', { day: sayDate(dayOf(change), language) })}><p>{t('savedComingWhat')}</p></Notice>}
      {change.state === 'waiting' && <Notice tone="warn" isAnswer title={t('savedWaiting')}><p>{t('savedWaitingWhat')}</p></Notice>}
      <Button fullWidth mt="md" onClick={close}>{ui('close')}</Button>
    </Dialog>
  );
}
