import { Injectable } from '@nestjs/common';
import { ExtensionInbox } from '../../loan-requests/extending/extension-inbox.service.js';
import { InboxService } from '../../loan-requests/inbox/inbox.service.js';

/** How many requests, and wishes for more time, somebody would find in their inbox now. */
@Injectable()
export class WaitingCount {
  constructor(private readonly inbox: InboxService, private readonly extensions: ExtensionInbox) {}

  async of(personId: string): Promise<number> {
    const reader = { personId, posts: [] };
    return (await this.inbox.count(reader)) + (await this.extensions.count(reader));
  }
}
