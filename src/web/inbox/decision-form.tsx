import { Button, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import type { DecisionBody } from '../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useDraft } from '../lib/use-draft.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { DecidingAsLine } from './deciding-as-line.js';
import { DecisionLines } from './decision-lines.js';
import { allOf, decisionLines, isPart, type LineChoices } from './line-choices.js';
import css from './inbox.module.css';
import { InboxFacts } from './inbox-facts.js';
import { inboxLabels } from './labels.js';
import { ReasonButton } from './reason-button.js';

const NO_WORDS = { partReason: '' };

/** Where another decides, the card is only looked at. */
export function DecisionForm({ item, isMine }: { item: InboxItem; isMine: boolean }) {
  const decide = useMutation({ mutationFn: (body: DecisionBody) => api.post<LoanRequestView>(`/loan-requests/${item.requestId}/decisions`, body) });
  const [choices, setChoices] = useState<LineChoices>(() => allOf(item));
  const buttons = { item, decide: decide.mutate, isBusy: decide.isPending };
  return (
    <>
      {!isMine && item.whyNot && <Notice tone="info"><p>{item.whyNot.message}</p></Notice>}
      <DecisionLines item={item} choices={choices} change={isMine && item.asked === 'approval' ? setChoices : null} />
      <InboxFacts item={item} />
      {isMine && <DecidingAsLine as={item.decidingAs} isOpinion={item.asked === 'opinion'} />}
      {isMine && item.whyNot && <Notice tone="warn"><p>{item.whyNot.message}</p></Notice>}
      <Refusal error={decide.error} />
      {isMine && (item.asked === 'approval' ? <ApprovalButtons {...buttons} choices={choices} /> : <OpinionButtons {...buttons} />)}
    </>
  );
}

interface ButtonsProps {
  item: InboxItem;
  decide: (body: DecisionBody) => void;
  isBusy: boolean;
}

function ApprovalButtons({ item, choices, decide, isBusy }: ButtonsProps & { choices: LineChoices }) {
  const t = useText(inboxLabels);
  const words = useDraft(`decision.${item.stepId}`, NO_WORDS);
  const [trouble, setTrouble] = useState<'partReasonNeeded' | 'nothingChosen' | null>(null);
  const part = isPart(item, choices);
  const who = { number: item.number ?? t('unnumbered'), name: item.borrower.name };
  const reason = words.value.partReason.trim();
  const approve = () => {
    const nothing = Object.values(choices).every((quantity) => quantity === 0);
    const found = nothing ? 'nothingChosen' : part && !reason ? 'partReasonNeeded' : null;
    setTrouble(found);
    if (!found) decide(part ? { outcome: 'approve', lines: decisionLines(item, choices, reason) } : { outcome: 'approve' });
  };
  return (
    <>
      {part && <Textarea label={t('partReason')} value={words.value.partReason} onChange={(event) => words.change({ partReason: event.currentTarget.value })} autosize size="md" mb="md" required />}
      {trouble && <Notice tone="bad" isAnswer><p>{t(trouble)}</p></Notice>}
      <div className={css.buttons}>
        {(part || item.allowedActions.includes('approve')) && <Button color="green.7" loading={isBusy} leftSection={<IconCheck aria-hidden size={24} />} onClick={approve}>{t(part ? 'approvePart' : 'approve')}</Button>}
        <ReasonButton name={`${item.stepId}.back`} label={t('send-back')} question={t('sendBackQuestion', who)} send={(why) => decide({ outcome: 'send-back', reason: why })} />
        <ReasonButton name={`${item.stepId}.no`} label={t('reject')} question={t('rejectQuestion', who)} send={(why) => decide({ outcome: 'reject', reason: why })} isSevere />
      </div>
    </>
  );
}

function OpinionButtons({ item, decide, isBusy }: ButtonsProps) {
  const t = useText(inboxLabels);
  return (
    <div className={css.buttons}>
      <Button color="green.7" loading={isBusy} leftSection={<IconCheck aria-hidden size={24} />} onClick={() => decide({ outcome: 'opinion', favourable: true })}>{t('giveFavourable')}</Button>
      <ReasonButton name={`${item.stepId}.against`} label={t('giveUnfavourable')} question={t('opinionQuestion', { number: item.number ?? t('unnumbered'), name: item.borrower.name })} send={(why) => decide({ outcome: 'opinion', favourable: false, reason: why })} isSevere />
    </div>
  );
}
