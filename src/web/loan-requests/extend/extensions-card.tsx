import { IconCircleCheck, IconCircleX, IconClockHour4, IconHourglassOff } from '@tabler/icons-react';
import type { ExtensionView } from '../../../shared/api/loans/extensions.js';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { ExtensionState } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayInstant } from '../../lib/time.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { StatusBadge, type Tone } from '../../ui/status/status-badge.js';
import { wordLabels } from '../../ui/words/labels.js';
import css from './extend.module.css';
import { extendLabels } from './labels.js';

const LOOK: Record<ExtensionState, [Tone, typeof IconClockHour4]> = {
  waiting: ['info', IconClockHour4], approved: ['good', IconCircleCheck], rejected: ['bad', IconCircleX], lapsed: ['quiet', IconHourglassOff],
};

/** Every later due that was asked for, the latest first, and the way to ask for one. */
export function ExtensionsCard({ request }: { request: LoanRequestView }) {
  const t = useText(extendLabels);
  const { extensions, allowedActions: may } = request;
  if (!extensions.length && !may.includes('extend')) return null;
  return (
    <Card title={t('card')}>
      <ExtensionList extensions={extensions} />
      {may.includes('extend') && <ButtonLink to="/requests/$id/extend" params={{ id: request.id }} fullWidth variant="default">{t('ask')}</ButtonLink>}
      {may.includes('decide-extension') && <ButtonLink to="/inbox" fullWidth>{t('decide')}</ButtonLink>}
    </Card>
  );
}

export function ExtensionList({ extensions }: { extensions: readonly ExtensionView[] }) {
  if (!extensions.length) return null;
  return <ul className={css.list}>{extensions.toReversed().map((one) => <li key={one.id}><Extension extension={one} /></li>)}</ul>;
}

function Extension({ extension }: { extension: ExtensionView }) {
  const t = useText(extendLabels);
  const words = useText(wordLabels);
  const language = useLanguage();
  const [tone, icon] = LOOK[extension.state];
  const at = (instant: string) => sayInstant(instant, language);
  const order = extension.orderNumber && words('order', { number: extension.orderNumber });
  return (
    <>
      <p className={css.head}><strong>{t('nth', { n: extension.n })}</strong> <StatusBadge tone={tone} icon={icon}>{t(extension.state)}</StatusBadge></p>
      <p>{t('fromTo', { from: at(extension.oldDueAt), to: at(extension.newDueAt) })}</p>
      <p>“{extension.reason}”</p>
      <p className="soft">{t('askedBy', { name: extension.askedByName, at: at(extension.askedAt) })}</p>
      {extension.state === 'waiting' && <p>{t('waitsFor', { post: extension.postTitle })}</p>}
      {extension.decidedAt && <p className="soft">{[t('decidedBy', { name: extension.decidedByName ?? '', post: extension.postTitle, at: at(extension.decidedAt) }), order].filter(Boolean).join(' · ')}</p>}
      {extension.decisionReason && <p><strong>“{extension.decisionReason}”</strong></p>}
    </>
  );
}
