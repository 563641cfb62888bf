import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { NoticeChoicesCard } from '../notices/choices-card.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Page } from '../ui/layout/page.js';
import { sessionLabels } from './labels.js';
import { LanguageCard } from './language-card.js';
import { PasswordCard } from './password-card.js';
import { ResetNotice } from './reset-notice.js';
import { SessionsCard } from './sessions-card.js';

export function AccountPage() {
  const t = useText(sessionLabels);
  const { person, posts } = useSession();
  return (
    <Page title={t('accountTitle')} lead={person?.name}>
      <ResetNotice />
      <Card>
        <Facts items={[[t('position'), person?.position], [t('unit'), person?.unitName], [t('phone'), person?.phone], [t('myPosts'), posts.map((post) => post.title).join(' · ')]]} />
      </Card>
      <NoticeChoicesCard />
      <LanguageCard />
      <PasswordCard />
      <SessionsCard />
      <SignOutButton />
    </Page>
  );
}

function SignOutButton() {
  const t = useText(sessionLabels);
  const client = useQueryClient();
  const router = useRouter();
  const leave = async () => {
    await api.delete('/session').catch(() => undefined);
    client.clear();
    await router.invalidate();
    await router.navigate({ to: '/sign-in' });
  };
  return <Button fullWidth variant="default" leftSection={<IconLogout aria-hidden size={24} />} onClick={() => void leave()}>{t('signOut')}</Button>;
}
