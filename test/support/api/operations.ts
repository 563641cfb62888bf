import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApi } from '../../../src/server.js';

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  nullable?: boolean;
  additionalProperties?: Schema | boolean;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

export interface Operation {
  name: string;
  verb: Verb;
  path: string;
  /** Names of what stands in the path and in the query. */
  ids: string[];
  query: { name: string; schema: Schema }[];
  replies: Record<string, { content?: Record<string, { schema?: Schema }> }>;
  /** What a JSON body looks like; null where none is taken. */
  body: Schema | null;
  isUpload: boolean;
}

interface Described {
  parameters?: { in: string; name: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Operation['replies'];
}

/** The OpenAPI document, as the tests that are made from it read it. */
export class Api {
  readonly operations: Operation[];
  private readonly schemas: Record<string, Schema>;

  constructor(app: NestFastifyApplication) {
    const { paths, components } = openApi(app);
    this.schemas = (components?.schemas ?? {}) as Record<string, Schema>;
    this.operations = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, described]) => this.operation(verb as Verb, path, described as Described)));
  }

  private operation(verb: Verb, path: string, { parameters = [], requestBody, responses }: Described): Operation {
    const json = requestBody?.content['application/json']?.schema;
    return {
      name: `${verb} ${path}`, verb, path, replies: responses, body: json ? this.resolved(json) : null, isUpload: requestBody !== undefined && !json,
      ids: parameters.filter((one) => one.in === 'path').map(({ name }) => name), query: parameters.filter((one) => one.in === 'query'),
    };
  }

  named(name: string): Operation {
    return this.operations.find((one) => one.name === name)!;
  }

  /** The schema itself where a reference, or the one part of an `allOf`, stands for it. */
  resolved(schema: Schema): Schema {
    if (schema.$ref) return this.resolved(this.schemas[schema.$ref.split('/').at(-1)!] ?? {});
    return schema.allOf?.length === 1 ? this.resolved(schema.allOf[0]!) : schema;
  }
}

export const changes = ({ verb }: Operation): boolean => verb !== 'get';
