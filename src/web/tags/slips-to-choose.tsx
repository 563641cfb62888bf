import type { TagView } from '../../shared/api/desk.js';
import { useText } from '../lib/i18n.js';
import { SaidPeriod } from '../ui/dates/said.js';
import { RowLink } from '../ui/lists/row-link.js';
import { tagLabels } from './labels.js';
import css from './tags.module.css';

/** Where a scan fits several approved slips: just those, the earliest first. */
export function SlipsToChoose({ view }: { view: TagView }) {
  const t = useText(tagLabels);
  if (view.requestId || view.readySlips.length === 0) return null;
  return (
    <section aria-label={t('choose-slip')}>
      <h2 className={css.heading}>{t('choose-slip')}</h2>
      <ul className={css.slips}>
        {view.readySlips.map((slip) => (
          <li key={slip.requestId}>
            <RowLink to="/hand-over/$id" params={{ id: slip.requestId }} search={{ tag: view.tag }}>
              <strong>{slip.number}</strong>
              <span>{slip.borrowerName}{slip.borrowerUnitName && ` · ${slip.borrowerUnitName}`}</span>
              <span className="soft"><SaidPeriod from={slip.startsAt} to={slip.dueAt} /></span>
            </RowLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
