import { List } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useText } from '../../lib/i18n.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { AskLetter } from './ask-letter.js';
import { gettingInLabels } from '../labels.js';
import { ResetForm } from './reset-form.js';

/** From a letter's link: one field. Otherwise where to get a link or a code, and where to enter it. */
export function ForgottenPage() {
  const brought = broughtBy(useLocation({ select: ({ hash }) => hash }));
  return brought ? <FromLetter key={brought.code} brought={brought} /> : <WaysBack />;
}

function FromLetter({ brought }: { brought: { name: string; code: string } }) {
  const t = useText(gettingInLabels);
  return (
    <Page title={t('fromLinkTitle')} lead={t('fromLinkLead')}>
      <Card><ResetForm brought={brought} /></Card>
      <ButtonLink to="/forgotten" variant="default" fullWidth>{t('askLetter')}</ButtonLink>
    </Page>
  );
}

function WaysBack() {
  const t = useText(gettingInLabels);
  return (
    <Page title={t('forgottenTitle')} lead={t('forgottenLead')} canGoBack>
      <AskLetter />
      <Card title={t('fromOfficer')}>
        <List type="ordered" spacing="xs" size="lg">{(['step1', 'step2', 'step3'] as const).map((step) => <List.Item key={step}>{t(step)}</List.Item>)}</List>
      </Card>
      <Card title={t('haveCode')}><ResetForm brought={null} /></Card>
    </Page>
  );
}

/** `1008/ABCD2345`, as a letter writes it behind the #. */
function broughtBy(hash: string): { name: string; code: string } | null {
  const at = hash.lastIndexOf('/');
  return at > 0 ? { name: decodeURIComponent(hash.slice(0, at)), code: hash.slice(at + 1) } : null;
}
