import { useState } from 'react';
import type { PostView } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { YoursWait } from '../second/yours-wait.js';
import { isPaper, PaperFields } from '../paper-fields.js';

/** A post is ended by a paper, never edited. */
export function EndPostDialog({ post, close }: { post: PostView; close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState({ untilOn: null as string | null, orderNumber: '', orderedOn: null as string | null });
  const send = () => api.put(`/posts/${post.id}/end`, { ...text, orderNumber: text.orderNumber.trim() });
  return (
    <FormDialog title={`${t('endPost')}: ${post.title}`} close={close} send={send} canSend={Boolean(text.untilOn) && isPaper(text)}>
      <YoursWait />
      <DateField label={t('lastDay')} required value={text.untilOn} onChange={(untilOn) => setText({ ...text, untilOn })} />
      <PaperFields value={text} change={(part) => setText({ ...text, ...part })} />
    </FormDialog>
  );
}
