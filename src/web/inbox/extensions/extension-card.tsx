import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ExtensionCard as Shown, ExtensionDecisionBody } from '../../../shared/api/loans/extensions.js';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { ExtensionList } from '../../loan-requests/extend/extensions-card.js';
import { Money, SaidInstant } from '../../ui/dates/said.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { PlaceBadge } from '../../ui/status/loan-status.js';
import css from '../inbox.module.css';
import { DecidingAsLine } from '../deciding-as-line.js';
import { inboxLabels } from '../labels.js';
import { ReasonButton } from '../reason-button.js';

/** Who wants how much more time, why, and how often before; granted or not in one tap. */
export function ExtensionCard({ card }: { card: Shown }) {
  const t = useText(inboxLabels);
  const { borrower, extension, whyNot, whyNotApprove } = card;
  const isWaiting = extension.state === 'waiting';
  return (
    <Card tone={whyNot ?? whyNotApprove ? 'warn' : 'plain'}>
      <h2 className={css.name}>{borrower.name}</h2>
      <p className={css.meta}>{[borrower.position, borrower.unitName, borrower.organisation].filter(Boolean).join(' · ')}</p>
      <p className={css.meta}>{t('askExtension', { n: extension.n })} · {card.number}</p>
      <div className={css.badges}><PlaceBadge outside={card.outside} /></div>
      <ExtensionFacts card={card} />
      {isWaiting && <DecidingAsLine as={card.decidingAs} />}
      {whyNot && <Notice tone="warn"><p>{whyNot.message}</p></Notice>}
      {whyNotApprove && <Notice tone="warn"><p>{whyNotApprove.message}</p></Notice>}
      {isWaiting && card.decidingAs && <Buttons card={card} />}
      {!isWaiting && <ExtensionList extensions={[extension]} />}
      <TextLink to="/requests/$id" params={{ id: card.requestId }} className={css.open}>{t('open')}</TextLink>
    </Card>
  );
}

function ExtensionFacts({ card }: { card: Shown }) {
  const t = useText(inboxLabels);
  const { extension, things, earlier } = card;
  return (
    <Facts
      isStacked
      items={[
        [t('what'), things.map((thing) => [thing.description, thing.assetNumber, thing.quantity > 1 && `× ${thing.quantity} ${thing.unitWord}`].filter(Boolean).join(' ')).join(' · ')],
        [t('dueNow'), <SaidInstant key="old" at={extension.oldDueAt} />],
        [t('dueAsked'), <strong key="new"><SaidInstant at={extension.newDueAt} /></strong>],
        [t('extensionReason'), extension.reason],
        [t('purpose'), card.purpose],
        [t('where'), card.placeName],
        [t('value'), <Money key="value" satang={card.valueSatang} unpriced={card.unpriced} />],
        [t('earlierExtensions'), earlier.length > 0 ? <ExtensionList key="earlier" extensions={earlier} /> : t('noEarlier')],
      ]}
    />
  );
}

function Buttons({ card: { requestId, extension, whyNotApprove } }: { card: Shown }) {
  const t = useText(inboxLabels);
  const decide = useMutation({ mutationFn: (body: ExtensionDecisionBody) => api.post<LoanRequestView>(`/loan-requests/${requestId}/extensions/${extension.id}/decision`, body) });
  return (
    <>
      <Refusal error={decide.error} />
      <div className={css.buttons}>
        <Button color="green.7" disabled={whyNotApprove !== null} loading={decide.isPending} leftSection={<IconCheck aria-hidden size={24} />} onClick={() => decide.mutate({ outcome: 'approve' })}>{t('grant')}</Button>
        <ReasonButton name={`${extension.id}.no`} label={t('refuseExtension')} question={t('refuseExtension')} send={(reason) => decide.mutate({ outcome: 'reject', reason })} isSevere />
      </div>
    </>
  );
}
