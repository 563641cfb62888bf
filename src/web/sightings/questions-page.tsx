import { Button, Stack, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClockHour4, IconSend } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SightingView } from '../../shared/api/sightings.js';
import { daysBetween } from '../../shared/calendar.js';
import { SIGHTING_ANSWERS, type SightingAnswer } from '../../shared/vocab.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidDate, SaidInstant } from '../ui/dates/said.js';
import { Chips } from '../ui/forms/chips.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { questionLabels } from './labels.js';

const QUESTION_FILTERS = ['open', 'answered', 'unexplained'] as const;
const route = getRouteApi('/member/questions');

/** The office is asked before the person. */
export function QuestionsPage() {
  const t = useText(questionLabels);
  const navigate = useNavigate();
  const { state = 'open' } = route.useSearch();
  const list = usePaged<SightingView>('sightings', '/sightings', { state, limit: 20 });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Chips isQuiet legend={t('show')} value={state} options={QUESTION_FILTERS.map((value) => ({ value, label: t(value) }))} onChange={(value) => void navigate({ to: '/questions', search: { state: value }, replace: true })} />
      <PagedList list={list} keyOf={(sighting) => sighting.id} empty={<EmptyState title={t(state === 'open' ? 'none' : state === 'answered' ? 'noneAnswered' : 'noneUnexplained')}><p>{t('noneWhat')}</p></EmptyState>}>{(sighting) => <Question sighting={sighting} />}</PagedList>
    </Page>
  );
}

function Question({ sighting }: { sighting: SightingView }) {
  const t = useText(questionLabels);
  const { question } = sighting;
  return (
    <Card title={sighting.title} aside={<QuestionBadge question={question} />} tone={question?.answer ? 'plain' : 'warn'}>
      <Facts
        items={[
          [t('number'), sighting.number],
          [t('seenAt'), <Parts key="seen" of={[sighting.placeName, <SaidInstant key="at" at={sighting.seenAt} />]} />],
          [t('shouldBe'), question && <Parts key="store" of={[question.storeName, question.storeSiteName]} />],
          [t('by'), sighting.reportedByName],
          [t('note'), sighting.note],
          [t('answerBy'), question && !question.answer ? <SaidDate key="by" on={question.answerByOn} /> : null],
          [t('answer'), question?.answer ? t(question.answer) : null],
          [t('answerDetail'), question?.note],
          [t('answeredBy'), question?.answeredByName],
          [t('answeredAt'), question?.answeredAt && <SaidInstant key="answered" at={question.answeredAt} />],
        ]}
      />
      {question?.answer === 'in-custody' && sighting.assetId && <ButtonLink to="/custodies/new" search={{ asset: sighting.assetId }} fullWidth variant="default">{t('assign')}</ButtonLink>}
      {question?.mayAnswer && !question.answer && <AnswerForm id={sighting.id} />}
    </Card>
  );
}

/** Late, or passed on to the auditor, counts more than open or answered. */
function QuestionBadge({ question }: Pick<SightingView, 'question'>) {
  const t = useText(questionLabels);
  if (!question) return null;
  if (question.answer === 'unknown') return <StatusBadge tone="info" icon={IconSend}>{t('toAuditor')}</StatusBadge>;
  if (question.answer) return <StatusBadge tone="good" icon={IconCircleCheck}>{t('answered')}</StatusBadge>;
  const late = daysBetween(question.answerByOn, today());
  return late > 0
    ? <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('late', { count: late })}</StatusBadge>
    : <StatusBadge tone="warn" icon={IconClockHour4}>{t('open')}</StatusBadge>;
}

function AnswerForm({ id }: { id: string }) {
  const t = useText(questionLabels);
  const client = useQueryClient();
  const [answer, setAnswer] = useState<SightingAnswer | null>(null);
  const [note, setNote] = useState('');
  const send = useMutation({ mutationFn: () => api.post(`/sightings/${id}/answer`, { answer, note: note.trim() || undefined }), onSuccess: () => client.invalidateQueries() });
  return (
    <Stack gap="xs" mt="md">
      <Chips legend={t('what')} value={answer} options={SIGHTING_ANSWERS.map((value) => ({ value, label: t(value) }))} onChange={setAnswer} />
      {answer === 'unknown' && <p className="soft">{t('unknownHint')}</p>}
      <Textarea label={t('detail')} value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize size="md" />
      <Refusal error={send.error} />
      {!answer && <p>{t('choose')}</p>}
      <Button fullWidth disabled={!answer} loading={send.isPending} onClick={() => send.mutate()}>{t('send')}</Button>
    </Stack>
  );
}
