import type { AssetCounts } from '../../../shared/api/inventory.js';
import { useText } from '../../lib/i18n.js';
import { Chips } from '../../ui/forms/chips.js';
import { registerLabels } from '../labels.js';
import { filterOf, type RegisterSearch, type RegisterState, stateOf, STATES } from './register-search.js';

interface StateChipsProps {
  search: RegisterSearch;
  counts: AssetCounts | undefined;
  show: (part: RegisterSearch) => void;
}

/** Counts by state; each shows its own. */
export function StateChips({ search, counts, show }: StateChipsProps) {
  const t = useText(registerLabels);
  const countOf = (state: RegisterState) => counts?.[state === 'all' ? 'total' : state];
  const say = (state: RegisterState) => [t(state), countOf(state)?.toLocaleString('en-US')].filter((part) => part !== undefined).join(' ');
  const value = stateOf(search);
  const shown = STATES.filter((state) => state === value || state === 'all' || countOf(state) !== 0);
  return <Chips isQuiet legend={t('states')} value={value} options={shown.map((state) => ({ value: state, label: say(state) }))} onChange={(state) => show(filterOf(state))} />;
}
