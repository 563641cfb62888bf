import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { GuidelineView } from '../../../shared/api/guideline/guidelines.js';
import { SECTION_WORDS } from '../../../shared/guideline/section-words.js';
import type { GuidelineSection } from '../../../shared/guideline/guideline-vocab.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { useDraft, type Draft } from '../../lib/use-draft.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Answered } from '../../ui/layout/answered.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { NotFoundState } from '../../ui/layout/states.js';
import css from '../guideline.module.css';
import { guidelineLabels } from '../labels.js';
import { VersionNow } from './version-now.js';

const route = getRouteApi('/member/guidelines/$id/edit');
type Typed = Partial<Record<GuidelineSection, string>>;
const NOTHING: Typed = {};

/** The text of a draft, part by part. What is typed stays on this device until it is saved. */
export function EditPage() {
  const t = useText(guidelineLabels);
  const { id } = route.useParams();
  const version = useQuery({ queryKey: ['guidelines', id], queryFn: ({ signal }) => api.get<GuidelineView>(`/guidelines/${id}`, {}, signal) });
  return (
    <Page title={t('editTitle')} lead={t('editLead')} canGoBack>
      <Answered query={version} notFound={<NotFoundState title={t('notFound')}><TextLink to="/guidelines">{t('versions')}</TextLink></NotFoundState>}>
        {(view) => <><VersionNow version={view} /><Fields version={view} /></>}
      </Answered>
    </Page>
  );
}

function useSave({ id, edition }: GuidelineView, { value: typed, clear }: Draft<Typed>) {
  const navigate = useNavigate();
  const texts = Object.entries(typed).map(([section, words]) => ({ section, words }));
  return useMutation({
    mutationFn: () => api.patch<GuidelineView>(`/guidelines/${id}`, { edition, texts }),
    onSuccess: async () => {
      await navigate({ to: '/guidelines/$id', params: { id }, replace: true });
      clear();
    },
  });
}

function Fields({ version }: { version: GuidelineView }) {
  const t = useText(guidelineLabels);
  const language = useLanguage();
  const { id, texts, allowedActions } = version;
  const draft = useDraft<Typed>(`guideline.${id}`, NOTHING);
  const save = useSave(version, draft);
  return (
    <>
      {!allowedActions.includes('edit') && <Notice tone="warn"><p>{t(version.state === 'commenting' ? 'closedForComments' : 'notEditable')}</p></Notice>}
      <div className={css.stack}>
        {texts.map(({ section, words }) => (
          <Textarea
            key={section} label={SECTION_WORDS[section][language]} description={section === 'lesson' ? t('lessonHint') : undefined} autosize minRows={4} size="md" maxLength={6000} readOnly={!allowedActions.includes('edit')}
            value={draft.value[section] ?? words} onChange={(event) => draft.change({ [section]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Refusal error={save.error} />
      <ActionBar><Button disabled={!allowedActions.includes('edit')} loading={save.isPending} onClick={() => save.mutate()}>{t('saveDraft')}</Button></ActionBar>
    </>
  );
}
