import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingList, SettingView } from '../../../shared/api/settings.js';
import { SETTINGS, type SettingGroup } from '../../../shared/settings.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import css from '../admin.module.css';
import { BackupCard } from '../backup/backup-card.js';
import { adminLabels } from '../labels.js';
import { Tabs } from '../tabs.js';
import { SettingDialog } from './setting-dialog.js';
import { SettingValueText } from './setting-value.js';

const GROUPS: SettingGroup[] = ['paper', 'lending', 'counter', 'watch', 'notices', 'people'];

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
      <BackupCard />
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
      {setting.changes.length > 0 && <History setting={setting} />}
      {isChanging && <SettingDialog setting={setting} close={() => setIsChanging(false)} />}
    </>
  );
}

function History({ setting }: { setting: SettingView }) {
  const t = useText(adminLabels);
  return (
    <details className={css.history}>
      <summary>{t('history', { n: setting.changes.length })}</summary>
      <ul className={css.items}>
        {setting.changes.map((change) => (
          <li key={change.id}>
            <SettingValueText settingKey={setting.key} value={change.value} />
            <p className={`soft ${css.flush}`}>{change.authorName ?? t('theProgram')} · {t('effective')} <SaidInstant at={change.effectiveFrom} /> · {change.reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
