import { Button } from '@mantine/core';
import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UnitView } from '../../../shared/api/people.js';
import { useText } from '../../lib/i18n.js';
import { listLabels } from '../../list-imports/labels.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { unitsQuery } from '../../ui/pickers/units-query.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';
import { subjectLabels } from '../subjects/labels.js';
import { PendingBadges } from '../subjects/pending-badges.js';
import { SubjectDialog } from '../subjects/subject-dialog.js';
import { UnitDialog } from './unit-dialog.js';

type Open = { unit: UnitView } | { parent: UnitView } | { titleOf: UnitView };

/** The tree of units, each with who heads it today. */
export function UnitsPage() {
  const t = useText(adminLabels);
  const lists = useText(listLabels);
  const units = useQuery(unitsQuery);
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <Page title={t('units')} lead={t('unitsLead')} aside={<ButtonLink to="/lists/$kind" params={{ kind: 'units' }} variant="default" leftSection={<IconFileUpload aria-hidden size={22} />}>{lists('fromFile')}</ButtonLink>}>
      <Answered query={units}>{({ items }) => <Card><Tree units={items} open={setOpen} /></Card>}</Answered>
      {open && 'titleOf' in open && <SubjectDialog subject={{ key: 'unit.head-title', id: open.titleOf.id }} name={open.titleOf.name} close={() => setOpen(null)} />}
      {open && !('titleOf' in open) && <UnitDialog unit={'unit' in open ? open.unit : null} parentId={'parent' in open ? open.parent.id : open.unit.parentId} close={() => setOpen(null)} />}
    </Page>
  );
}

function Tree({ units, open }: { units: UnitView[]; open: (what: Open) => void }) {
  const t = useText(adminLabels);
  const subject = useText(subjectLabels);
  return (
    <ul className={css.tree}>
      {units.map((unit) => (
        <li key={unit.id}>
          <div className={css.unit}>
            <span><strong>{unit.name}</strong> {unit.code && <span className="soft">({unit.code})</span>}<Head unit={unit} /><PendingBadges subject={{ key: 'unit.head-title', id: unit.id }} /></span>
            <span className={css.links}>
              <Button variant="subtle" aria-label={t('editUnitOf', { name: unit.name })} onClick={() => open({ unit })}>{t('editUnit')}</Button>
              <Button variant="subtle" aria-label={subject('of-unit.head-title', { name: unit.name })} onClick={() => open({ titleOf: unit })}>{subject('change-unit.head-title')}</Button>
              <Button variant="subtle" aria-label={t('addUnderOf', { name: unit.name })} leftSection={<IconPlus aria-hidden size={20} />} onClick={() => open({ parent: unit })}>{t('addUnder')}</Button>
            </span>
          </div>
          {unit.children.length > 0 && <Tree units={unit.children} open={open} />}
        </li>
      ))}
    </ul>
  );
}

function Head({ unit }: { unit: UnitView }) {
  const t = useText(adminLabels);
  return (
    <p className={css.flush}>
      {unit.headTitle}: <span className={css.whole}>{unit.head?.name ?? t('vacant')}</span>
      {unit.actingHead && <span className="soft"> · {t('acting', { name: unit.actingHead.name })}</span>}
    </p>
  );
}
