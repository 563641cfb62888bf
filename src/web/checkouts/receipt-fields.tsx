import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HandOverSheet } from '../../shared/api/loans/checkouts.js';
import { pickUpCodeIn } from '../../shared/pick-up-code.js';
import { useText } from '../lib/i18n.js';
import { ScanPanel } from '../scanner/lazy-scan-panel.js';
import { Chips } from '../ui/forms/chips.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { PhotoField } from '../ui/media/photo-field.js';
import { SignaturePad } from '../ui/media/signature-pad.js';
import css from './hand-over.module.css';
import { handOverLabels } from './labels.js';

export type ReceiptWay = 'code' | 'signature' | 'paper';
export interface Receipt {
  way: ReceiptWay;
  code: string;
  signature: Blob | null;
  photoId: string | null;
}

export const hasReceipt = ({ way, code, signature, photoId }: Receipt): boolean =>
  way === 'code' ? /^\d{6}$/.test(code) : way === 'signature' ? signature !== null : photoId !== null;

/** What proves the receipt of this slip, the easiest first; before the approval there is no code to show. */
export const waysOf = ({ canShowCode, needsSignedSlip }: HandOverSheet, isUrgent = false): ReceiptWay[] =>
  needsSignedSlip ? ['paper'] : canShowCode && !isUrgent ? ['code', 'signature', 'paper'] : ['signature', 'paper'];

interface ReceiptFieldsProps {
  sheet: HandOverSheet;
  isUrgent: boolean;
  receipt: Receipt;
  change: (part: Partial<Receipt>) => void;
  error: string | undefined;
}

/** The receiver proves that the things were received: in one of three ways. */
export function ReceiptFields({ sheet, isUrgent, receipt, change, error }: ReceiptFieldsProps) {
  const t = useText(handOverLabels);
  const ways = waysOf(sheet, isUrgent);
  return (
    <Card title={t('receipt')}>
      {ways.length > 1 && <Chips isQuiet legend={t('receipt')} value={receipt.way} options={ways.map((value) => ({ value, label: t(value) }))} onChange={(way) => change({ way })} />}
      {receipt.way === 'code' && <CodeField sheet={sheet} code={receipt.code} setCode={(code) => change({ code })} error={error} />}
      {receipt.way === 'signature' && <SignaturePad label={t('signName', { name: sheet.receiverName })} onChange={(signature) => change({ signature })} />}
      {receipt.way === 'paper' && <PhotoField required label={t('paperLabel')} kind="paper" fileId={receipt.photoId} onChange={(photoId) => change({ photoId })} />}
      {error && receipt.way !== 'code' && <Notice tone="bad"><p role="alert">{error}</p></Notice>}
    </Card>
  );
}

interface CodeFieldProps {
  sheet: HandOverSheet;
  code: string;
  setCode: (code: string) => void;
  error: string | undefined;
}

function CodeField({ sheet, code, setCode, error }: CodeFieldProps) {
  const t = useText(handOverLabels);
  const [isScanning, setIsScanning] = useState(false);
  const take = (text: string): boolean => {
    const read = pickUpCodeIn(text, sheet.requestId);
    if (read) setCode(read);
    if (read) setIsScanning(false);
    return read !== null;
  };
  const field = { label: t('codeLabel'), description: t('codeHint'), error, value: code, inputMode: 'numeric' as const, maxLength: 7, autoComplete: 'off' };
  return (
    <>
      <TextInput {...field} className={css.big} size="lg" onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))} />
      <Button variant="default" mt="sm" onClick={() => setIsScanning(!isScanning)}>{t(isScanning ? 'closeScanner' : 'scanCode')}</Button>
      {isScanning && <ScanPanel take={take} typedLabel={t('codeLabel')} typedHint={t('codeHint')} typedAction={t('useCode')} />}
    </>
  );
}
