import { useText } from '../../../lib/i18n.js';
import { ConfirmButton } from '../../../ui/forms/confirm-button.js';
import { Notice } from '../../../ui/layout/notice.js';
import { useAsk } from '../ask-draft.js';
import { askLabels } from '../labels.js';

/** What was chosen before stays chosen; whoever wants something else begins anew. */
export function StartedBefore() {
  const t = useText(askLabels);
  const { value: ask, clear } = useAsk();
  if (!ask.lines.length && !ask.purpose) return null;
  const things = ask.lines.map((line) => `${line.name} × ${line.quantity}`).join(' · ');
  return (
    <Notice tone="info" title={t(ask.editingId ? 'mendingBefore' : 'startedBefore')}>
      <p>{[things, ask.purpose].filter(Boolean).join(' — ')}</p>
      <ConfirmButton variant="default" mt="xs" question={t('startOverQuestion')} yes={t('startOver')} onConfirm={clear}>{t('startOver')}</ConfirmButton>
    </Notice>
  );
}
