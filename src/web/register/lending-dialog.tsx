import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LendabilityView } from '../../shared/api/inventory.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { Facts } from '../ui/layout/facts.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { uiLabels } from '../ui/labels.js';
import { registerLabels } from './labels.js';

export interface Lending {
  lendable: boolean;
  ids?: string[];
  filter?: { unitId?: string; classId?: string; storeId?: string };
}

interface LendingDialogProps {
  lending: Lending;
  close: () => void;
  whenDone?: () => void;
}

/** Says first what would change and what would stay, and why. */
export function LendingDialog({ lending, close, whenDone }: LendingDialogProps) {
  const t = useText(registerLabels);
  const apply = useMutation({ mutationFn: () => api.post<LendabilityView>('/asset-lendability', lending), onSuccess: whenDone });
  return (
    <Dialog title={t(lending.lendable ? 'lendTitle' : 'unlendTitle')} close={close}>
      {apply.data
        ? <Done view={apply.data} lendable={lending.lendable} close={close} />
        : <Preview lending={lending} close={close}>{(view) => (
          <>
            <Refusal error={apply.error} />
            <Button disabled={view.changed === 0} loading={apply.isPending} onClick={() => apply.mutate()}>{t(lending.lendable ? 'lendYes' : 'unlendYes', { count: view.changed })}</Button>
          </>
        )}</Preview>}
    </Dialog>
  );
}

function Preview({ lending, close, children }: { lending: Lending; close: () => void; children: (view: LendabilityView) => ReactNode }) {
  const ui = useText(uiLabels);
  const preview = useQuery({ queryKey: ['lendability', lending], gcTime: 0, staleTime: 0, queryFn: () => api.post<LendabilityView>('/asset-lendability/preview', lending) });
  return (
    <Answered query={preview}>
      {(view) => (
        <>
          <Outcome view={view} lendable={lending.lendable} />
          <Stack>
            {children(view)}
            <Button variant="default" onClick={close}>{ui('cancel')}</Button>
          </Stack>
        </>
      )}
    </Answered>
  );
}

const count = (n: number) => (n > 0 ? n.toLocaleString('en-US') : null);

function Outcome({ view, lendable }: { view: LendabilityView; lendable: boolean }) {
  const t = useText(registerLabels);
  return (
    <>
      {view.changed === 0 && <Notice tone="info"><p>{t('lendNothing')}</p></Notice>}
      <Facts
        items={[
          [t('matched'), view.matched.toLocaleString('en-US')],
          [t('willChange'), <strong key="n">{view.changed.toLocaleString('en-US')}</strong>],
          [t(lendable ? 'alreadyLendable' : 'alreadyNotLendable'), count(view.alreadySo)],
          [t('withoutNumber'), count(view.withoutNumber)],
          [t('notUsable'), count(view.notUsable)],
          [t('withoutClass'), count(view.withoutClassOrUnit)],
          [t('promised'), count(view.promised)],
        ]}
      />
      <br />
    </>
  );
}

function Done({ view, lendable, close }: { view: LendabilityView; lendable: boolean; close: () => void }) {
  const t = useText(registerLabels);
  const ui = useText(uiLabels);
  return (
    <>
      <Notice tone="good" isAnswer><p>{t(lendable ? 'lendDone' : 'unlendDone', { count: view.changed })}</p></Notice>
      <Button fullWidth onClick={close}>{ui('close')}</Button>
    </>
  );
}
