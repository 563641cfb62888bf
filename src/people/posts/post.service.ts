import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import type { Actor } from '../../shared/actor.js';
import type { PostView } from '../../shared/api/people.js';
import { SecondPerson } from '../second/second-person.service.js';
import { postEnded, postGiven } from './post-proposals.js';
import { PostReading } from './post-reading.service.js';
import { PostRecorder } from './post-recorder.js';
import type { NewPostDto, PostEndDto } from './post.dto.js';
import type { NewPost } from './post.store.js';

/** Posts are given and ended by written orders, never edited. */
@Injectable()
export class PostService {
  constructor(
    private readonly transactions: Transactions, private readonly reading: PostReading, private readonly recorder: PostRecorder, private readonly seconds: SecondPerson,
  ) {}

  give(actor: Actor, { storeId = null, title, isDeputy = false, untilOn = null, ...given }: NewPostDto): Promise<PostView> {
    return this.transactions.run(async (tx) => {
      const post = await this.recorder.check(tx, actor, { ...given, storeId, title: title ?? '', untilOn, isDeputy: isDeputy ? 1 : 0 });
      const waits = await this.seconds.mustWait(tx, actor);
      const founds = waits && post.personId !== actor.personId && (await this.founds(tx, actor, post));
      if (waits && !founds) return this.reading.proposed(tx, actor, post, await this.seconds.propose(tx, actor, postGiven(post)));
      const id = await this.recorder.write(tx, actor, post, founds ? { alone: true } : {});
      if (founds) await this.seconds.passAlone(tx, actor, postGiven(post), id);
      return this.reading.one(tx, id);
    });
  }

  end(actor: Actor, id: string, order: PostEndDto): Promise<PostView> {
    return this.transactions.run(async (tx) => {
      const post = await this.recorder.checkEnd(tx, actor, id, order);
      const waits = (await this.seconds.mustWait(tx, actor)) && !(await this.founds(tx, actor, post));
      await (waits ? this.seconds.propose(tx, actor, postEnded(post, order)) : this.recorder.end(tx, actor, post, order));
      return { ...(await this.reading.one(tx, id)), waits };
    });
  }

  /** That there be a head who can confirm, where nobody can. */
  private async founds(tx: Tx, actor: Actor, { kind, isDeputy }: Pick<NewPost, 'kind' | 'isDeputy'>): Promise<boolean> {
    return kind === 'head-of-agency' && isDeputy === 0 && this.seconds.isAlone(tx, actor);
  }
}
