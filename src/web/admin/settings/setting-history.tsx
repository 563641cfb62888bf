import type { SettingChange } from '../../../shared/api/settings.js';
import type { SettingKey } from '../../../shared/settings.js';
import type { SubjectKey } from '../../../shared/subject-settings/subject-settings.js';
import { useText } from '../../lib/i18n.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';
import { ChangeCard } from './change-card.js';

interface SettingHistoryProps {
  settingKey: SettingKey | SubjectKey;
  changes: readonly SettingChange[];
}

export const isPending = ({ state }: SettingChange): boolean => state === 'coming' || state === 'waiting';

/** What has not begun, open to the eye; what was decided before, folded. */
export function SettingHistory({ settingKey, changes }: SettingHistoryProps) {
  const t = useText(adminLabels);
  const [pending, past] = [changes.filter(isPending), changes.filter((change) => !isPending(change))];
  return (
    <>
      {pending.length > 0 && <ul className={css.items}>{pending.map((change) => <li key={change.id} className={css.pending}><ChangeCard settingKey={settingKey} change={change} /></li>)}</ul>}
      {past.length > 0 && (
        <details className={css.history}>
          <summary>{t('history', { n: past.length })}</summary>
          <ul className={css.items}>{past.map((change) => <li key={change.id}><ChangeCard settingKey={settingKey} change={change} /></li>)}</ul>
        </details>
      )}
    </>
  );
}
