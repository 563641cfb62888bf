import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonView, PostView } from '../../../shared/api/people.js';
import { useText } from '../../lib/i18n.js';
import { Parts } from '../../ui/words/parts.js';
import { SaidDate } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';
import { NewPostDialog } from './new-post-dialog.js';
import { EndPostDialog } from './end-post-dialog.js';

/** Posts in force today, each by its order. */
export function PostsCard({ person }: { person: PersonView }) {
  const t = useText(adminLabels);
  const [isGiving, setIsGiving] = useState(false);
  const [ending, setEnding] = useState<PostView | null>(null);
  return (
    <Card title={t('posts')} aside={<Button variant="default" onClick={() => setIsGiving(true)}>{t('givePost')}</Button>}>
      {person.posts.length === 0 && <p className="soft">{t('noPosts')}</p>}
      <ul className={css.items}>
        {person.posts.map((post) => (
          <li key={post.id}>
            <Parts of={[<strong key="title">{post.title}</strong>, post.unitName]} />
            <p className="soft">
              <Parts of={[<span key="order">{t('orderIs', { number: post.orderNumber })} {t('datedOn')} <SaidDate on={post.orderedOn} /></span>, <span key="for">{t('since')} <SaidDate on={post.fromOn} />{post.untilOn && <> – <SaidDate on={post.untilOn} /></>}</span>, post.isDeputy && t('deputy')]} />
            </p>
            <div className={css.links}><Button variant="subtle" aria-label={`${t('endPost')}: ${post.title}`} onClick={() => setEnding(post)}>{t('endPost')}</Button></div>
          </li>
        ))}
      </ul>
      {isGiving && <NewPostDialog person={person} close={() => setIsGiving(false)} />}
      {ending && <EndPostDialog post={ending} close={() => setEnding(null)} />}
    </Card>
  );
}
