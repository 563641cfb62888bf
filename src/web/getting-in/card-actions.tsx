import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonView } from '../../shared/api/people.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { ConfirmButton } from '../ui/forms/confirm-button.js';
import { Refusal } from '../ui/layout/refusal.js';
import { CardsDialog } from './cards-dialog.js';
import { gettingInLabels } from './labels.js';

/** For one person who has no password yet. */
export function CardActions({ person }: { person: PersonView }) {
  const t = useText(gettingInLabels);
  const client = useQueryClient();
  const [isPrinting, setPrinting] = useState(false);
  const again = () => client.invalidateQueries({ queryKey: ['person', person.id] });
  const cancel = useMutation({ mutationFn: () => api.delete(`/people/${person.id}/invitation`), onSuccess: again });
  const close = () => {
    setPrinting(false);
    void again();
  };
  const { cardUntil, isLetterWaiting, name, id, email } = person;
  return (
    <>
      <Button variant="default" onClick={() => setPrinting(true)}>{t('printCard')}</Button>
      {(cardUntil !== null || isLetterWaiting) && <ConfirmButton variant="default" loading={cancel.isPending} question={t('cancelQuestion', { name })} yes={t('cancelCard')} onConfirm={() => cancel.mutate()}>{t('cancelCard')}</ConfirmButton>}
      <Refusal error={cancel.error} />
      {isPrinting && <CardsDialog which={{ ids: [id], withCard: cardUntil === null ? 0 : 1, withMail: email ? 1 : 0, withMailAndCard: email && cardUntil !== null ? 1 : 0 }} close={close} />}
    </>
  );
}
