import { Button } from '@mantine/core';
import type { SessionView, SetUpBody } from '../../shared/api/session.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { useDraft } from '../lib/use-draft.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { useState, type FormEvent } from 'react';
import { sessionLabels } from './labels.js';
import { SetUpFields, type SetUpText } from './set-up-fields.js';
import { useEnter } from './use-enter.js';

const EMPTY: SetUpText = { agencyName: '', headTitle: '', staffNumber: '', title: '', givenName: '', familyName: '', position: '' };
const NO_SECRETS = { code: '', password: '' };

export function SetUpPage() {
  const t = useText(sessionLabels);
  const { setUpNeeded } = useSession();
  return (
    <Page title={t('setUpTitle')} lead={t('setUpLead')}>
      {setUpNeeded ? <SetUpForm /> : <><Notice tone="good"><p>{t('setUpDone')}</p></Notice><ButtonLink to="/sign-in">{t('signIn')}</ButtonLink></>}
    </Page>
  );
}

function SetUpForm() {
  const t = useText(sessionLabels);
  const draft = useDraft('set-up', EMPTY);
  const [secrets, setSecrets] = useState(NO_SECRETS);
  const isWhole = [...Object.values(draft.value), ...Object.values(secrets)].every((one) => one.trim());
  const enter = useEnter((body: SetUpBody) => api.post<SessionView>('/set-up', body), '/');
  const send = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ ...draft.value, ...secrets, code: secrets.code.trim() }, { onSuccess: draft.clear });
  };
  return (
    <form onSubmit={send}>
      <SetUpFields text={draft.value} change={draft.change} secrets={secrets} changeSecrets={(part) => setSecrets({ ...secrets, ...part })} />
      <Refusal error={enter.error} />
      {!isWhole && <p className="soft">{t('fillAll')}</p>}
      <Button type="submit" fullWidth disabled={!isWhole} loading={enter.isPending}>{t('create')}</Button>
    </form>
  );
}
