import { Checkbox } from '@mantine/core';
import { IconBan, IconUserCheck } from '@tabler/icons-react';
import type { PersonView } from '../../../shared/api/people.js';
import { whole } from '../../../shared/thai/whole.js';
import { CardState } from '../../getting-in/card-state.js';
import css from '../../getting-in/getting-in.module.css';
import { gettingInLabels } from '../../getting-in/labels.js';
import { useText } from '../../lib/i18n.js';
import { Parts } from '../../ui/words/parts.js';
import { RowLink } from '../../ui/lists/row-link.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { adminLabels } from '../labels.js';

interface PersonRowProps {
  person: PersonView;
  /** Where rows may be ticked. */
  pick: { isChosen: boolean; toggle: (person: PersonView) => void } | null;
}

export function PersonRow({ person, pick }: PersonRowProps) {
  const t = useText(gettingInLabels);
  if (!pick) return <Row person={person} />;
  return (
    <div className={css.pick}>
      <label className={css.touch}><Checkbox size="md" aria-label={t('chooseOne', { name: person.name })} checked={pick.isChosen} onChange={() => pick.toggle(person)} /></label>
      <Row person={person} />
    </div>
  );
}

function Row({ person }: { person: PersonView }) {
  const t = useText(adminLabels);
  return (
    <RowLink to="/people/$id" params={{ id: person.id }}>
      <strong>{person.name}</strong>
      <Parts of={[person.position, person.unitName]} />
      <span className="soft">{t('staffNumberIs', { number: person.staffNumber })}</span>
      {person.disabledAt ? <span><StatusBadge tone="quiet" icon={IconBan}>{t('disabled')}</StatusBadge></span> : !person.hasPassword && <span><CardState person={person} /></span>}
      {person.posts.length > 0 && <span><StatusBadge tone="info" icon={IconUserCheck}>{person.posts.map((post) => whole(post.title)).join(' · ')}</StatusBadge></span>}
    </RowLink>
  );
}
