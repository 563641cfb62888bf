import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../http/requires.js';
import { ExtensionInbox } from '../../loan-requests/extending/extension-inbox.service.js';
import { InboxService } from '../../loan-requests/inbox/inbox.service.js';
import type { Actor } from '../../shared/actor.js';
import { InboxPage } from '../../shared/api/loans/approvals.js';
import { ExtensionPage } from '../../shared/api/loans/extensions.js';
import { InboxQuery } from './inbox.dto.js';

@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(private readonly inbox: InboxService, private readonly extensions: ExtensionInbox) {}

  /** What waits for my opinion or decision; what I follow while another decides; or what I decided lately. */
  @Get()
  @Requires('request.decide')
  page(@CurrentActor() actor: Actor, @Query() query: InboxQuery): Promise<InboxPage> {
    return this.inbox.page(actor, query);
  }

  /** Later dues that wait for my decision, or that I decided. */
  @Get('extensions')
  @Requires('request.decide')
  later(@CurrentActor() actor: Actor, @Query() query: InboxQuery): Promise<ExtensionPage> {
    return this.extensions.page(actor, query);
  }
}
