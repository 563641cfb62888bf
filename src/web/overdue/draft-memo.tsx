import { IconFileTypePdf } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChaseView } from '../../shared/api/loans/overdue.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { ConfirmButton } from '../ui/forms/confirm-button.js';
import { Refusal } from '../ui/layout/refusal.js';
import { overdueLabels } from './labels.js';

/** The memo writes itself; its number and its arrival are recorded afterwards. */
export function DraftMemo({ requestId, nth }: { requestId: string; nth: number }) {
  const t = useText(overdueLabels);
  const client = useQueryClient();
  const draft = useMutation({ mutationFn: () => api.post<ChaseView>(`/loan-requests/${requestId}/chases`, { channel: 'memo', isDelivered: false }), onSuccess: () => client.invalidateQueries() });
  return (
    <>
      <ConfirmButton variant="default" loading={draft.isPending} leftSection={<IconFileTypePdf aria-hidden size={22} />} question={t('draftMemoQuestion', { n: nth })} yes={t('draftMemo')} onConfirm={() => draft.mutate()}>
        {t('draftMemo')}
      </ConfirmButton>
      <Refusal error={draft.error} />
    </>
  );
}
