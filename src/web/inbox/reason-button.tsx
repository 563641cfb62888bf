import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../lib/i18n.js';
import { useDraft } from '../lib/use-draft.js';
import { uiLabels } from '../ui/labels.js';
import css from './inbox.module.css';
import { inboxLabels } from './labels.js';

const EMPTY = { reason: '' };
const COMMON = ['reasonNotProper', 'reasonUnclear', 'reasonTooMany'] as const;

interface ReasonButtonProps {
  /** Keeps the typed words apart from those of other cards. */
  name: string;
  label: string;
  question: string;
  send: (reason: string) => void;
  isSevere?: boolean;
}

/** A decision that owes the borrower a reason. */
export function ReasonButton({ name, label, question, send, isSevere = false }: ReasonButtonProps) {
  const ui = useText(uiLabels);
  const draft = useDraft(`reason.${name}`, EMPTY);
  const [isOpen, setIsOpen] = useState(false);
  const finish = () => {
    setIsOpen(false);
    send(draft.value.reason.trim());
  };
  return (
    <>
      <Button variant="outline" color={isSevere ? 'red' : undefined} onClick={() => setIsOpen(true)}>{label}</Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={<strong>{question}</strong>} closeButtonProps={{ 'aria-label': ui('close'), size: 48 }}>
        <ReasonForm reason={draft.value.reason} change={(reason) => draft.change({ reason })} cancel={() => setIsOpen(false)} finish={finish} label={label} isSevere={isSevere} />
      </Modal>
    </>
  );
}

interface ReasonFormProps {
  reason: string;
  change: (reason: string) => void;
  cancel: () => void;
  finish: () => void;
  label: string;
  isSevere: boolean;
}

function ReasonForm({ reason, change, cancel, finish, label, isSevere }: ReasonFormProps) {
  const t = useText(inboxLabels);
  const ui = useText(uiLabels);
  const [isTried, setIsTried] = useState(false);
  const isMissing = !reason.trim();
  const send = () => (isMissing ? setIsTried(true) : finish());
  return (
    <Stack>
      <Textarea data-autofocus label={t('reason')} value={reason} onChange={(event) => change(event.currentTarget.value)} error={isTried && isMissing ? t('reasonNeeded') : undefined} autosize minRows={2} maxLength={1000} size="md" required />
      <div role="group" aria-labelledby="common-reasons">
        <p id="common-reasons" className={css.common}>{t('common')}</p>
        <Group gap="xs">{COMMON.map((key) => <Button key={key} variant="outline" onClick={() => change(t(key))}>{t(key)}</Button>)}</Group>
      </div>
      <Group grow>
        <Button variant="default" onClick={cancel}>{ui('cancel')}</Button>
        <Button color={isSevere ? 'red' : undefined} onClick={send}>{label}</Button>
      </Group>
    </Stack>
  );
}
