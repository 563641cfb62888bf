import { getRouteApi } from '@tanstack/react-router';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { DemoPeopleList } from './demo-people-list.js';
import { sessionLabels } from './labels.js';
import { SignInForm } from './sign-in-form.js';
import css from './sign-in.module.css';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useText(sessionLabels);
  const { demo } = useSession();
  const { next } = route.useSearch();
  return (
    <Page title={t('signInTitle')} lead={t('signInLead')}>
      {next && next !== '/' && <Notice tone="info"><p>{t('kept')}</p></Notice>}
      {demo && <DemoPeopleList next={next} />}
      <Card title={demo ? t('withPassword') : undefined}>
        <SignInForm next={next} />
        <div className={css.ways}>
          <TextLink to="/forgotten">{t('forgotten')}</TextLink>
          <TextLink to="/welcome">{t('haveCard')}</TextLink>
        </div>
      </Card>
    </Page>
  );
}
