import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonView } from '../../shared/api/people.js';
import { useText } from '../lib/i18n.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { CardsDialog, type CardsFor } from './cards-dialog.js';
import css from './getting-in.module.css';
import { gettingInLabels } from './labels.js';

interface CardsBarProps {
  chosen: PersonView[];
  clear: () => void;
  /** Of the filter; absent: the whole agency. */
  unitId: string | undefined;
}

/** Cards for those ticked, or for all whom the list of people without a password names. */
export function CardsBar({ chosen, clear, unitId }: CardsBarProps) {
  const t = useText(gettingInLabels);
  const [which, setWhich] = useState<CardsFor | null>(null);
  const some = chosen.length > 0;
  const count = (is: (person: PersonView) => boolean) => chosen.filter(is).length;
  const [hasCard, hasMail] = [({ cardUntil }: PersonView) => cardUntil !== null, ({ email }: PersonView) => Boolean(email)];
  const shown = { withCard: count(hasCard), withMail: count(hasMail), withMailAndCard: count((person) => hasMail(person) && hasCard(person)) };
  const print = () => setWhich(some ? { ids: chosen.map(({ id }) => id), ...shown } : { unitId });
  return (
    <>
      <ActionBar note={some ? <span className={css.note}><strong>{t('chosen', { n: chosen.length })}</strong><Button variant="subtle" onClick={clear}>{t('clearChosen')}</Button></span> : t('everybody')}>
        <Button onClick={print}>{some ? t('printChosen', { n: chosen.length }) : t('printAll')}</Button>
      </ActionBar>
      {which && <CardsDialog which={which} close={() => { setWhich(null); clear(); }} />}
    </>
  );
}
