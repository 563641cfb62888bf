import type { RegisterImportView } from '../../../shared/api/register-import.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { importLabels } from '../labels.js';
import { CountsCard } from './counts-card.js';
import { NotesCard } from './notes-card.js';
import { RefusedCard } from './refused-card.js';
import { RowsCard } from './rows-card.js';

export function ResultCards({ view }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  return (
    <>
      {view.state === 'accepted' && view.acceptedAt && (
        <Notice tone="good" title={t('acceptedTitle')}>
          <p><SaidInstant at={view.acceptedAt} /> · {t('acceptedWhat')}</p>
          <p><ButtonLink to="/register" variant="default">{t('openRegister')}</ButtonLink></p>
        </Notice>
      )}
      {view.state === 'undone' && view.undoneAt && <Notice tone="info" title={t('undoneTitle')}><p><SaidInstant at={view.undoneAt} /> · {t('undoneWhat')}</p></Notice>}
      <CountsCard view={view} />
      <RefusedCard view={view} />
      <NotesCard view={view} />
      <RowsCard view={view} />
    </>
  );
}
