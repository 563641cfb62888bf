import { Button } from '@mantine/core';
import { IconCamera, IconCircleCheck, IconCircleDashed, IconCircleX, IconLoader } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import view from '../camera-view.module.css';
import css from './camera-test.module.css';
import { cameraTestLabels } from './labels.js';
import { TroubleAdvice } from './trouble-advice.js';
import { stateOf, STEPS, useCameraTest, type StepState } from './use-camera-test.js';

const ICONS = { ok: IconCircleCheck, failed: IconCircleX, now: IconLoader, later: IconCircleDashed } satisfies Record<StepState, unknown>;
const QrCode = lazy(() => import('../../ui/media/qr-code.js'));

/** Says in words why a camera does not open here, and what to touch. */
export function CameraTestPage() {
  const t = useText(cameraTestLabels);
  const video = useRef<HTMLVideoElement>(null);
  const test = useCameraTest(video);
  const isWell = test.done === STEPS.length;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {isWell && <Notice tone="good" title={t('well')} isAnswer><p>{t('wellNext')}</p></Notice>}
      {test.trouble && <TroubleAdvice trouble={test.trouble} />}
      <Card>
        <ol className={css.steps}>{STEPS.map((step) => <StepLine key={step} state={stateOf(step, test)} text={t(step)} />)}</ol>
      </Card>
      <div className={`${view.frame} ${test.isOn ? '' : css.hidden}`}>
        <video ref={video} className={view.video} playsInline muted autoPlay aria-label={t('picture')} />
        {!isWell && <p className={view.hint}>{t('hold')}</p>}
      </div>
      {!isWell && <Button fullWidth leftSection={<IconCamera aria-hidden size={24} />} onClick={test.start}>{t(test.trouble || test.isOn ? 'again' : 'start')}</Button>}
      {!isWell && <details className={css.sample}><summary>{t('noLabel')}</summary><p>{t('otherDevice')}</p><Suspense><QrCode text="SUJARIT CAMERA TEST" label={t('sample')} /></Suspense></details>}
    </Page>
  );
}

function StepLine({ state, text }: { state: StepState; text: string }) {
  const t = useText(cameraTestLabels);
  const Icon = ICONS[state];
  return <li className={css[state]} data-state={state}><Icon aria-hidden size={28} /> <span>{text}</span> <span className={css.word}>{t(`state-${state}`)}</span></li>;
}
