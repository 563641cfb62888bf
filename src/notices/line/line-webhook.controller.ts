import { Controller, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../http/requires.js';
import { LineHeard } from '../../shared/api/notices.js';
import { LineWebhook } from './line-webhook.service.js';

@Controller('line')
export class LineWebhookController {
  constructor(private readonly webhook: LineWebhook) {}

  /** Spoken by LINE's servers alone, in LINE's words and under LINE's signature. */
  @Post('webhook')
  @Public()
  @HttpCode(200)
  receive(@Req() request: RawBodyRequest<FastifyRequest>): Promise<LineHeard> {
    return this.webhook.receive(request.rawBody, request.headers['x-line-signature']);
  }
}
