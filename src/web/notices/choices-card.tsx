import { Switch } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { NoticeChoiceBody, NoticeChoices } from '../../shared/api/notices.js';
import { whileActive } from '../lib/activity.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Refusal } from '../ui/layout/refusal.js';
import { noticesLabels } from './labels.js';
import { LineLink } from './line-link.js';
import css from './notices.module.css';

/** How the reader wishes to be told, beside what the agency has set up. */
export function NoticeChoicesCard() {
  const t = useText(noticesLabels);
  const choices = useQuery({ queryKey: ['notice-choices'], queryFn: ({ signal }) => api.get<NoticeChoices>('/notice-choices', {}, signal), refetchInterval: whileActive(5_000) });
  return (
    <Card title={t('choicesTitle')}>
      <p className="soft">{t('choicesLead')}</p>
      <Answered query={choices}>{(view) => <Choices view={view} />}</Answered>
    </Card>
  );
}

function Choices({ view }: { view: NoticeChoices }) {
  const t = useText(noticesLabels);
  const change = useMutation({ mutationFn: (body: NoticeChoiceBody) => api.put('/notice-choices', body) });
  const chosen: NoticeChoiceBody = change.isPending && change.variables ? change.variables : { mail: view.mail.wanted, line: view.line.wanted, digest: view.digest };
  const turn = (part: Partial<NoticeChoiceBody>) => change.mutate({ ...chosen, ...part });
  const mail = !view.mail.isOn ? t('mailOff') : view.email === null ? t('noEmail') : t('mailTo', { address: view.email });
  const line = !view.line.isOn ? t('lineOff') : view.lineLinkedAt === null ? t('lineNotLinked') : t('lineLinked');
  return (
    <div className={css.choices}>
      <Switch size="lg" label={t('mail')} description={mail} checked={chosen.mail} onChange={(event) => turn({ mail: event.currentTarget.checked })} />
      <Switch size="lg" label={t('line')} description={line} checked={chosen.line} onChange={(event) => turn({ line: event.currentTarget.checked })} />
      <Switch size="lg" label={t('digest')} description={t('digestWhat')} checked={chosen.digest} onChange={(event) => turn({ digest: event.currentTarget.checked })} />
      <Refusal error={change.error} />
      {view.line.isOn && <LineLink view={view} />}
    </div>
  );
}
