import { useText } from '../lib/i18n.js';
import { Tabs } from '../admin/tabs.js';
import { auditorLabels } from './labels.js';

export function AuditorTabs() {
  const t = useText(auditorLabels);
  return <Tabs label={t('findings')} tabs={[['/findings', t('tabFindings')], ['/findings/exceptions', t('tabExceptions')], ['/findings/paper', t('tabPaper')]]} />;
}
