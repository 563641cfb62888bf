import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { LoanRequestPage } from '../../../../shared/api/loans/loan-requests.js';
import { api } from '../../../lib/api.js';
import { useText } from '../../../lib/i18n.js';
import { MayBeLeft } from '../../../ui/forms/may-be-left.js';
import { type AskPartProps, needsOrder } from '../ask-draft.js';
import { askLabels } from '../labels.js';

/** Official business only: there is no private purpose to choose. */
export function PurposeFields({ ask, change, missing }: AskPartProps & { missing: readonly string[] }) {
  const t = useText(askLabels);
  const isOrderAsked = needsOrder(ask);
  const errorOf = (name: 'purposeNeeded' | 'orderedByNeeded') => (missing.includes(name) ? t(name) : undefined);
  return (
    <>
      <EarlierPurposes use={(purpose) => change({ purpose })} />
      <Textarea label={t('purpose')} description={t('purposeHint')} value={ask.purpose} onChange={(event) => change({ purpose: event.currentTarget.value })} error={errorOf('purposeNeeded')} autosize minRows={2} maxLength={1000} required size="md" mb="md" />
      <TextInput label={<MayBeLeft>{t('reference')}</MayBeLeft>} description={t('referenceHint')} value={ask.reference} onChange={(event) => change({ reference: event.currentTarget.value })} maxLength={200} size="md" mb={isOrderAsked ? 'md' : 0} />
      {isOrderAsked && (
        <TextInput label={t('orderedBy')} description={t('orderedByHint')} value={ask.orderedBy} onChange={(event) => change({ orderedBy: event.currentTarget.value })} error={errorOf('orderedByNeeded')} maxLength={200} required size="md" />
      )}
    </>
  );
}

function EarlierPurposes({ use }: { use: (purpose: string) => void }) {
  const t = useText(askLabels);
  const mine = useQuery({ queryKey: ['loan-requests', 'purposes'], queryFn: () => api.get<LoanRequestPage>('/loan-requests', { scope: 'mine', limit: 20 }) });
  const purposes = [...new Set((mine.data?.items ?? []).map((one) => one.purpose))].slice(0, 5);
  if (!purposes.length) return null;
  return <Select label={t('repeat')} placeholder={t('repeatChoose')} data={purposes} value={null} onChange={(purpose) => purpose && use(purpose)} size="md" mb="md" />;
}
