import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { TagView } from '../../shared/api/desk.js';
import type { TagAction } from '../../shared/vocab.js';
import { useText } from '../lib/i18n.js';
import { useDraft } from '../lib/use-draft.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Notice } from '../ui/layout/notice.js';
import { tagLabels } from './labels.js';
import { SightingForm } from './sighting-form.js';
import { SlipsToChoose } from './slips-to-choose.js';
import css from './tags.module.css';

const MANY = 2;
const NO_CHOICE: { lines: object[] } = { lines: [] };

/** What this person may do with this thing now, the usual first. */
export function TagActions({ view }: { view: TagView }) {
  const t = useText(tagLabels);
  const navigate = useNavigate();
  const [isReporting, setIsReporting] = useState(false);
  const choose = useChoose(view);
  if (isReporting) return <SightingForm tag={view.tag} close={() => setIsReporting(false)} />;
  const act = (action: TagAction) => {
    if (action === 'report-sighting') return setIsReporting(true);
    if (action === 'request') choose();
    void navigate({ to: placeOf(action, view) });
  };
  const [first, ...others] = view.allowedActions.filter((action) => (action !== 'check-out' || view.requestId) && action !== 'open-custody');
  return (
    <>
      <SlipsToChoose view={view} />
      <Forbidden view={view} />
      <div className={css.acts}>
        {first && (view.custodies.length > 0 ? <Button fullWidth variant="default" onClick={() => act(first)}>{t(first)}</Button> : <ActionBar><Button onClick={() => act(first)}>{t(first)}</Button></ActionBar>)}
        <Others actions={others} act={act} />
      </div>
    </>
  );
}

/** The slip of the thing stands beside the main action; where there is much else, it waits behind one word. */
function Others({ actions, act }: { actions: readonly TagAction[]; act: (action: TagAction) => void }) {
  const t = useText(tagLabels);
  const seen = actions.length > MANY ? actions.filter((action) => action === 'open-request') : actions;
  const folded = actions.filter((action) => !seen.includes(action));
  const button = (action: TagAction) => <Button key={action} variant="default" onClick={() => act(action)}>{t(action)}</Button>;
  return (
    <div className={css.others}>
      {seen.length > 0 && <div className={css.actions}>{seen.map(button)}</div>}
      {folded.length > 0 && <details className={css.more}><summary>{t('moreActions')}</summary><div className={css.actions}>{folded.map(button)}</div></details>}
    </div>
  );
}

/** What lies ready at the counter but not for this person: greyed, with the reason. */
function Forbidden({ view: { whyNot } }: { view: TagView }) {
  const t = useText(tagLabels);
  return (['check-out', 'return'] as const).map((action) => whyNot[action] && (
    <Notice key={action} tone="info"><Button fullWidth disabled mb="xs">{t(action)}</Button><p>{whyNot[action].message}</p></Notice>
  ));
}

/** Asking from a scan: the thing is already chosen when the four steps begin. */
function useChoose(view: TagView): () => void {
  const draft = useDraft('ask', NO_CHOICE);
  const { thing } = view;
  return () => {
    if (!thing) return;
    const { entryId, title, number, unitName, tracking } = thing;
    const assetId = tracking === 'asset' ? thing.id : undefined;
    draft.change({ lines: [{ entryId, assetId, name: title, number: number ?? undefined, quantity: 1, unitId: unitName, unitName, unitWord: thing.unitWord ?? '', tracking }] });
  };
}

/** Where each action is done. */
function placeOf(action: TagAction, view: TagView): string {
  const { thing, requestId, tag } = view;
  if (action === 'request') return '/ask/when';
  if (action === 'check-out') return `/hand-over/${requestId ?? ''}?tag=${tag}`;
  if (action === 'return') return `/take-back?tag=${tag}`;
  if (action === 'chase') return '/overdue';
  if (action === 'answer-question') return '/questions';
  if (action === 'assign-custody') return `/custodies/new?asset=${thing?.id ?? ''}`;
  if (action === 'open-request') return `/requests/${requestId ?? ''}`;
  return `/register/${thing?.tracking === 'quantity' ? 'pools' : 'assets'}/${thing?.id ?? ''}`;
}
