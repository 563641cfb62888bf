import { ApiOkResponse } from '@nestjs/swagger';

/** The OpenAPI document of a route that answers bytes of one of these types. */
export const BinaryReply = (...types: string[]): MethodDecorator =>
  ApiOkResponse({ content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) });
