import { Button } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import type { HandOverSheet } from '../../shared/api/loans/checkouts.js';
import type { WhyNot } from '../../shared/api/why-not.js';
import { emergencyLabels } from '../emergency/labels.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { sayInstant } from '../lib/time.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { handOverLabels } from './labels.js';

/** Why nothing leaves now: where it still waits for somebody, for whom; and the way out where it cannot wait. */
export function NotNow({ sheet, whyNot: { code, facts, message }, begin }: { sheet: HandOverSheet; whyNot: WhyNot; begin: () => void }) {
  const t = useText(handOverLabels);
  const { waitsFor } = facts;
  const hasLeft = code === 'emergency.only-what-left';
  return (
    <>
      <Notice tone={hasLeft ? 'warn' : 'bad'} title={t(hasLeft ? 'leftAlready' : 'notNow')}><p>{typeof waitsFor === 'string' ? t('stillWaits', { post: waitsFor }) : message}</p></Notice>
      <ButtonLink to="/requests/$id" params={{ id: sheet.requestId }} variant="default" mb="md">{t('openRequest')}</ButtonLink>
      <Offer sheet={sheet} begin={begin} />
    </>
  );
}

function Offer({ sheet: { emergency }, begin }: { sheet: HandOverSheet; begin: () => void }) {
  const t = useText(emergencyLabels);
  const language = useLanguage();
  if (!emergency) return null;
  return (
    <Card title={t('offer')} tone="warn">
      <p>{emergency.whyNot ? emergency.whyNot.message : t('offerWhat', { post: emergency.approverTitle, until: sayInstant(emergency.ratifyBy, language) })}</p>
      {!emergency.whyNot && <Button mt="sm" leftSection={<IconUrgent aria-hidden size={24} />} onClick={begin}>{t('begin')}</Button>}
    </Card>
  );
}
