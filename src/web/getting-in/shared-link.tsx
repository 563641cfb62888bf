import { Button, CopyButton, Stack, TextInput } from '@mantine/core';
import { IconBrandLine, IconCheck, IconCopy, IconShare2 } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InvitationLink } from '../../shared/api/access/getting-in.js';
import { api } from '../lib/api.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { sayDate } from '../lib/time.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { gettingInLabels } from './labels.js';

/** One person’s link, to be sent in a chat of the officer’s own: the program itself sends nothing. */
export function SharedLink({ personId, hasCard }: { personId: string; hasCard: boolean }) {
  const t = useText(gettingInLabels);
  const client = useQueryClient();
  const make = useMutation({ mutationFn: () => api.post<InvitationLink>(`/people/${personId}/invitation-link`, {}), onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }) });
  if (make.data) return <Sharing link={make.data} />;
  return (
    <>
      <p>{t('lineWhat')}</p>
      {hasCard && <Notice tone="warn"><p>{t('cardsReplace', { count: 1 })}</p></Notice>}
      <Refusal error={make.error} />
      <Button fullWidth loading={make.isPending} onClick={() => make.mutate()}>{t('makeLink')}</Button>
    </>
  );
}

function Sharing({ link: { name, url, validUntil } }: { link: InvitationLink }) {
  const t = useText(gettingInLabels);
  const until = sayDate(validUntil, useLanguage());
  const text = t('lineText', { name, agency: useSession().agencyName ?? '', until, url });
  return (
    <Stack gap="sm">
      <Notice tone="good" isAnswer title={t('linkMade')}><p>{t('linkKeep', { name, until })}</p></Notice>
      <TextInput label={t('link')} value={url} readOnly size="md" onFocus={(event) => event.currentTarget.select()} />
      <Button component="a" href={`https://line.me/R/share?text=${encodeURIComponent(text)}`} target="_blank" rel="noopener noreferrer" leftSection={<IconBrandLine aria-hidden size={24} />}>{t('sendLine')}</Button>
      {'share' in navigator && <Button variant="default" onClick={() => void share(text)} leftSection={<IconShare2 aria-hidden size={22} />}>{t('sendOther')}</Button>}
      <CopyButton value={text}>
        {({ copied, copy }) => <Button variant="default" onClick={copy} leftSection={copied ? <IconCheck aria-hidden size={22} /> : <IconCopy aria-hidden size={22} />}>{t(copied ? 'copied' : 'copyLink')}</Button>}
      </CopyButton>
    </Stack>
  );
}

/** The phone's own sheet; who closes it without sending has changed nothing. */
const share = (text: string): Promise<void> => navigator.share({ text }).catch(() => undefined);
