import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useText } from '../lib/i18n.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Refusal } from '../ui/layout/refusal.js';
import { uiLabels } from '../ui/labels.js';
import css from './admin.module.css';

interface FormDialogProps {
  title: string;
  close: () => void;
  /** Sends what was typed. */
  send: () => Promise<unknown>;
  canSend: boolean;
  /** Says it in the words of the action. */
  action?: string;
  isSevere?: boolean;
  /** What comes next stands in its place. */
  stays?: boolean;
  children: ReactNode;
}

/** A short form of its own; it closes when the answer is yes. */
export function FormDialog({ title, close, send, canSend, action, isSevere, stays, children }: FormDialogProps) {
  const ui = useText(uiLabels);
  const sending = useMutation({ mutationFn: send, onSuccess: stays ? undefined : close });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog over this one is inside it for React: its answer is not this one's.
    event.stopPropagation();
    if (canSend) sending.mutate();
  };
  return (
    <Dialog title={title} close={close}>
      <form onSubmit={submit}>
        <div className={css.stack}>{children}</div>
        <Refusal error={sending.error} />
        <Button type="submit" fullWidth color={isSevere ? 'red' : undefined} disabled={!canSend} loading={sending.isPending}>{action ?? ui('save')}</Button>
      </form>
    </Dialog>
  );
}
