import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { Card } from '../../ui/layout/card.js';
import { Refusal } from '../../ui/layout/refusal.js';
import css from '../first-run.module.css';

interface StepFormProps {
  title?: string;
  action: string;
  canSend: boolean;
  send: () => Promise<unknown>;
  children: ReactNode;
}

/** One thing to fill in and to save; what was saved shows in the state of the step. */
export function StepForm({ title, action, canSend, send, children }: StepFormProps) {
  const sending = useMutation({ mutationFn: send });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSend) sending.mutate();
  };
  return (
    <Card title={title}>
      <form onSubmit={submit} className={css.stack}>
        {children}
        <Refusal error={sending.error} />
        <Button type="submit" disabled={!canSend} loading={sending.isPending}>{action}</Button>
      </form>
    </Card>
  );
}
