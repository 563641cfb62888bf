import { Controller, Get } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { AuthorityMatrix } from '../../shared/api/access/authority.js';
import { AuthorityMatrixService } from './authority-matrix.service.js';

@Controller('authority-matrix')
export class AuthorityMatrixController {
  constructor(private readonly authorities: AuthorityMatrixService) {}

  @Get()
  @Requires('authority.view')
  matrix(@CurrentActor() actor: Actor): Promise<AuthorityMatrix> {
    return this.authorities.matrix(actor);
  }
}
