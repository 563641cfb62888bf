import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SitePage } from '../../../../shared/api/places.js';
import { api } from '../../../lib/api.js';
import { useText } from '../../../lib/i18n.js';
import { Chips } from '../../../ui/forms/chips.js';
import { Answered } from '../../../ui/layout/answered.js';
import { Notice } from '../../../ui/layout/notice.js';
import type { AskPartProps } from '../ask-draft.js';
import { askLabels } from '../labels.js';

const ELSEWHERE = 'elsewhere';

export function PlaceChoice({ ask, change, isTried }: AskPartProps & { isTried: boolean }) {
  const t = useText(askLabels);
  const sites = useQuery({ queryKey: ['sites'], queryFn: () => api.get<SitePage>('/sites', { limit: 100 }) });
  return (
    <>
      <Answered query={sites}>
        {({ items }) => {
          const pick = (id: string) => {
            const site = items.find((one) => one.id === id);
            change({ isElsewhere: !site, siteId: site?.id, siteName: site?.name, isOutside: !site?.countsAsInside });
          };
          const options = [...items.filter((site) => !site.ended).map((site) => ({ value: site.id, label: site.name })), { value: ELSEWHERE, label: t('elsewhere') }];
          return <Chips legend={t('where')} value={ask.isElsewhere ? ELSEWHERE : (ask.siteId ?? null)} options={options} onChange={pick} />;
        }}
      </Answered>
      {ask.isElsewhere && (
        <TextInput label={t('placeText')} description={t('placeTextHint')} value={ask.placeText} error={isTried && !ask.placeText.trim() ? t('fillThis') : undefined} onChange={(event) => change({ placeText: event.currentTarget.value })} required size="md" mb="md" />
      )}
      {ask.isOutside && <Notice tone="info"><p>{t('outsideRule')}</p></Notice>}
    </>
  );
}
