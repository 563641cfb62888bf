import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingChange, SettingList, SettingView } from '../../../shared/api/settings.js';
import { SETTINGS, type SettingGroup } from '../../../shared/settings.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import css from '../admin.module.css';
import { BackupCard } from '../backup/backup-card.js';
import { adminLabels } from '../labels.js';
import { Tabs } from '../tabs.js';
import { ChangeCard } from './change-card.js';
import { ElsewhereCard, SecondNotice } from './elsewhere-card.js';
import { SettingDialog } from './setting-dialog.js';
import { SettingValueText } from './setting-value.js';

const GROUPS: SettingGroup[] = ['agency', 'paper', 'lending', 'counter', 'watch', 'notices', 'people'];

export function SettingTabs() {
  const t = useText(adminLabels);
  return <Tabs label={t('settings')} tabs={[['/settings', t('rulesOfOffice')], ['/settings/holidays', t('holidays')]]} />;
}

/** Everything an agency decides for itself, in plain words, with who changed it, when and why. */
export function SettingsPage() {
  const t = useText(adminLabels);
  const settings = useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => api.get<SettingList>('/settings', {}, signal) });
  return (
    <Page title={t('settings')} lead={t('settingsLead')}>
      <SettingTabs />
      <SecondNotice />
      <BackupCard />
      <ElsewhereCard />
      <Answered query={settings}>
        {({ items }) => GROUPS.map((group) => (
          <Card key={group} title={t(`group-${group}`)}>
            <ul className={css.items}>{items.filter((one) => SETTINGS[one.key].group === group).map((one) => <li key={one.key}><Setting setting={one} /></li>)}</ul>
          </Card>
        ))}
      </Answered>
    </Page>
  );
}

function Setting({ setting }: { setting: SettingView }) {
  const t = useText(adminLabels);
  const language = useLanguage();
  const [isChanging, setIsChanging] = useState(false);
  const { title, help } = SETTINGS[setting.key];
  const pending = setting.changes.filter(isPending);
  return (
    <>
      <div className={css.setting}>
        <div>
          <strong>{title[language]}</strong>
          <p className={`soft ${css.flush}`}>{help[language]}</p>
        </div>
        <Button variant="subtle" aria-label={t('changeOf', { name: title[language] })} onClick={() => setIsChanging(true)}>{t('change')}</Button>
      </div>
      <div className={css.value}><SettingValueText settingKey={setting.key} value={setting.value} /> {setting.isDefault && <span className="soft">({t('default')})</span>}</div>
      {pending.length > 0 && <ul className={css.items}>{pending.map((change) => <li key={change.id} className={css.pending}><ChangeCard settingKey={setting.key} change={change} /></li>)}</ul>}
      {setting.changes.length > pending.length && <History setting={setting} />}
      {isChanging && <SettingDialog setting={setting} close={() => setIsChanging(false)} />}
    </>
  );
}

const isPending = ({ state }: SettingChange): boolean => state === 'coming' || state === 'waiting';

function History({ setting }: { setting: SettingView }) {
  const t = useText(adminLabels);
  const past = setting.changes.filter((change) => !isPending(change));
  return (
    <details className={css.history}>
      <summary>{t('history', { n: past.length })}</summary>
      <ul className={css.items}>{past.map((change) => <li key={change.id}><ChangeCard settingKey={setting.key} change={change} /></li>)}</ul>
    </details>
  );
}
