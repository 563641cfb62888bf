import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { PostList, PostView } from '../../shared/api/people.js';
import { NewPostDto, PostEndDto, PostQuery } from './post.dto.js';
import { PostReading } from './post-reading.service.js';
import { PostService } from './post.service.js';

@Controller('posts')
export class PostController {
  constructor(private readonly posts: PostService, private readonly reading: PostReading) {}

  @Get()
  @Requires('people.manage')
  list(@CurrentActor() actor: Actor, @Query() query: PostQuery): Promise<PostList> {
    return this.reading.list(actor, query);
  }

  @Post()
  @Requires('people.manage')
  give(@CurrentActor() actor: Actor, @Body() body: NewPostDto): Promise<PostView> {
    return this.posts.give(actor, body);
  }

  @Put(':id/end')
  @Requires('people.manage')
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PostEndDto): Promise<PostView> {
    return this.posts.end(actor, id, body);
  }
}
