import { Controller, Get, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { TagView } from '../../shared/api/desk.js';
import { TagService } from './tag.service.js';

@Controller('tags')
export class TagController {
  constructor(private readonly tags: TagService) {}

  @Get(':tag')
  @Requires('tag.scan')
  scan(@CurrentActor() actor: Actor, @Param('tag') tag: string): Promise<TagView> {
    return this.tags.scan(actor, tag);
  }
}
