import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingList, SettingView } from '../../../shared/api/settings.js';
import { SETTINGS, type SettingGroup, type SettingKey } from '../../../shared/settings.js';
import { normaliseForSearch } from '../../../shared/thai/normalise.js';
import type { Language } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import css from '../admin.module.css';
import { BackupCard } from '../backup/backup-card.js';
import { adminLabels } from '../labels.js';
import { Tabs } from '../tabs.js';
import { ElsewhereCard, SecondNotice } from './elsewhere-card.js';
import { settingLabels } from './labels.js';
import { SettingDialog } from './setting-dialog.js';
import { SettingHistory } from './setting-history.js';
import { SettingValueText } from './setting-value.js';

const GROUPS: SettingGroup[] = ['agency', 'paper', 'lending', 'counter', 'watch', 'notices', 'people'];

export function SettingTabs() {
  const t = useText(adminLabels);
  return <Tabs label={t('settings')} tabs={[['/settings', t('rulesOfOffice')], ['/settings/holidays', t('holidays')]]} />;
}

/** Everything an agency decides for itself, in plain words, with who changed it, when and why. */
export function SettingsPage() {
  const t = useText(adminLabels);
  const own = useText(settingLabels);
  const [words, setWords] = useState('');
  const settings = useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => api.get<SettingList>('/settings', {}, signal) });
  return (
    <Page title={t('settings')} lead={t('settingsLead')}>
      <SettingTabs />
      <SecondNotice />
      <SearchBox label={own('find')} value={words} onSearch={setWords} />
      <Answered query={settings}>{({ items }) => <Groups items={items} words={words} showAll={() => setWords('')} />}</Answered>
      {!words && <ElsewhereCard />}
      {!words && <BackupCard />}
    </Page>
  );
}

function Groups({ items, words, showAll }: { items: SettingView[]; words: string; showAll: () => void }) {
  const t = useText(adminLabels);
  const own = useText(settingLabels);
  const language = useLanguage();
  const found = items.filter(({ key }) => isAbout(key, words, language));
  const groups = GROUPS.map((group) => ({ group, settings: found.filter((one) => SETTINGS[one.key].group === group) })).filter(({ settings }) => settings.length > 0);
  if (groups.length === 0) return <EmptyState title={own('noneFound')}><p>{own('noneFoundWhat')}</p><Button variant="default" onClick={showAll}>{own('showAll')}</Button></EmptyState>;
  return (
    <>
      {!words && <nav className={css.index} aria-label={own('index')}>{groups.map(({ group }) => <a key={group} href={`#${group}`}>{t(`group-${group}`)}</a>)}</nav>}
      {groups.map(({ group, settings }) => (
        <div key={group} id={group} className={css.anchor}>
          <Card title={t(`group-${group}`)}>
            <ul className={css.items}>{settings.map((one) => <li key={one.key}><Setting setting={one} /></li>)}</ul>
          </Card>
        </div>
      ))}
    </>
  );
}

/** Every word typed stands in its title or in its help. */
function isAbout(key: SettingKey, words: string, language: Language): boolean {
  const { title, help } = SETTINGS[key];
  const text = normaliseForSearch(`${title[language]} ${help[language]}`);
  return normaliseForSearch(words).split(' ').every((word) => text.includes(word));
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
      <Since setting={setting} />
      <SettingHistory settingKey={setting.key} changes={setting.changes} />
      {isChanging && <SettingDialog setting={setting} close={() => setIsChanging(false)} />}
    </>
  );
}

function Since({ setting: { changes } }: { setting: SettingView }) {
  const t = useText(settingLabels);
  const held = changes.find(({ state }) => state === 'held');
  return held ? <p className={`soft ${css.flush}`}>{t('since')} <SaidInstant at={held.effectiveFrom} /></p> : null;
}
