import { Loader } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type DragEvent } from 'react';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Refusal } from '../ui/layout/refusal.js';
import css from './import.module.css';
import { importLabels } from './labels.js';

/** Drop a register or choose one; nothing in the register changes by sending it. */
export function UploadCard() {
  const navigate = useNavigate();
  return <SendFile path="/register-imports" sent={(id) => navigate({ to: '/register/imports/$id', params: { id } })} />;
}

/** Sends one file to where lists come in. */
export function SendFile({ path, sent }: { path: string; sent: (id: string) => unknown }) {
  const t = useText(importLabels);
  const send = useMutation({ mutationFn: (file: File) => api.upload<{ id: string }>(path, file, file.name), onSuccess: ({ id }) => sent(id) });
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) send.mutate(file);
  };
  return (
    <>
      <DropZone take={take} isBusy={send.isPending} words={send.isPending ? t('sending') : t('drop')} />
      <Refusal error={send.error} />
    </>
  );
}

function DropZone({ take, isBusy, words }: { take: (files: FileList | null) => void; isBusy: boolean; words: string }) {
  const t = useText(importLabels);
  const [isOver, setIsOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(is);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    take(event.dataTransfer.files);
  };
  return (
    <label className={`${css.drop} ${isOver ? css.over : ''}`} onDragOver={over(true)} onDragLeave={over(false)} onDrop={drop}>
      {isBusy ? <Loader aria-hidden /> : <IconFileUpload aria-hidden size={44} stroke={1.5} />}
      <strong role={isBusy ? 'status' : undefined}>{words}</strong>
      <span className="soft">{t('dropHint')}</span>
      <input type="file" accept=".csv,.xlsx,.xls,.txt,.tsv" className={css.input} disabled={isBusy} onChange={(event) => take(event.currentTarget.files)} />
    </label>
  );
}
