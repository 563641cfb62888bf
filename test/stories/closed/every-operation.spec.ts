import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import request, { type Test } from 'supertest';
import { ACCESS, type Access } from '../../../src/http/requires.js';
import { SESSION_COOKIE } from '../../../src/http/session.guard.js';
import { openApi } from '../../../src/server.js';
import { permissionsOf } from '../../../src/shared/permissions.js';
import { Office } from '../../support/app.js';
import { CAST } from '../../support/cast.js';

/** Open to everybody on the network, and nothing else is. */
const PUBLIC = [
  'get /api/session', 'post /api/session', 'delete /api/session', 'get /api/set-up', 'post /api/set-up', 'get /api/health',
  'get /api/demo-people', 'post /api/demo-session', 'get /api/public/tags/{tag}', 'get /api/slips/{code}', 'post /api/line/webhook', 'get /api/trust', 'get /api/trust/ca.crt',
  'get /api/emblems/current', 'get /api/emblems/{id}', 'get /api/public/gate/{tag}', 'get /api/public/permits/{code}', 'get /api/public/guideline', 'get /api/public/guideline/blank-loan-slip.pdf', 'get /api/public/guidelines/{id}/guideline.pdf', 'get /api/public/quarterly-reports/{code}',
  'get /api/welcome/{code}', 'post /api/welcome/{code}', 'post /api/password-resets', 'get /api/password-letters', 'post /api/password-letters',
];
const ID = '00000000-0000-7000-8000-000000000000';
/** These say of any code what it is, an unknown one too. */
const ANSWER_ANYTHING = ['/api/public/tags/{tag}', '/api/tags/{tag}', '/api/slips/{code}', '/api/public/gate/{tag}', '/api/gate/{tag}', '/api/public/permits/{code}', '/api/public/quarterly-reports/{code}'];
const NONSENSE = ['x', '-1', "'%20or%201=1--", '..%2f..%2fetc', '%F0%9F%98%80', '0'.repeat(150)];

interface Operation {
  name: string;
  verb: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  replies: Record<string, { content?: Record<string, { schema?: object }> }>;
  hasBody: boolean;
}

describe('every operation', () => {
  let office: Office;
  let operations: Operation[];
  let access: Map<string, Access>;
  const cookies = new Map<string, string>();

  beforeEach(async () => {
    office = await Office.open();
    operations = Object.entries(openApi(office.app).paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, operation]): Operation => {
      const { responses, requestBody } = operation as { responses: Operation['replies']; requestBody?: object };
      return { name: `${verb} ${path}`, verb: verb as Operation['verb'], path, replies: responses, hasBody: requestBody !== undefined };
    }));
    access = accessOfRoutes(office);
    for (const { number } of CAST) cookies.set(number, `${SESSION_COOKIE}=${(await office.as(number)).cookieValue}`);
  });
  afterEach(() => office.close());

  const call = ({ verb, path }: Operation, id: string, who: string | null, body: object = {}): Test => {
    const made = request(office.url)[verb](path.replaceAll(/\{\w+\}/g, id));
    if (who) void made.set('Cookie', cookies.get(who)!);
    return verb === 'get' || verb === 'delete' ? made : made.send(body);
  };

  it('is in the document with what it demands', () => {
    expect([...access.keys()].sort()).toEqual(operations.map(({ name }) => name).sort());
    expect([...access].filter(([, demand]) => demand === 'public').map(([name]) => name).sort()).toEqual([...PUBLIC].sort());
  });

  it('has a typed reply', () => {
    const untyped = operations.filter(({ replies }) => !Object.entries(replies).some(([status, { content }]) =>
      status === '204' || (/^2/.test(status) && content !== undefined && Object.values(content).every(({ schema }) => schema && ('$ref' in schema || 'format' in schema)))));
    expect(untyped.map(({ name }) => name)).toEqual([]);
  });

  it('is closed to a stranger', async () => {
    const open: string[] = [];
    for (const operation of operations.filter(({ name }) => !PUBLIC.includes(name))) {
      for (const id of [ID, 'x']) {
        const { status, body } = await call(operation, id, null);
        if (status !== 401 || (body as { code?: string }).code !== 'sign-in-needed') open.push(`${operation.name} ${status}`);
      }
    }
    expect(open).toEqual([]);
  });

  it('is closed to each post without the permission, whatever the id', async () => {
    const open: string[] = [];
    for (const { number, posts = [] } of representatives()) {
      const may = permissionsOf(posts);
      const closed = operations.filter(({ name }) => !['public', 'signed-in'].includes(access.get(name)!) && !may.has(access.get(name) as never));
      for (const operation of closed) {
        const { status } = await call(operation, ID, number);
        if (status !== 403 && status !== 404) open.push(`${number} ${operation.name} ${status}`);
      }
    }
    expect(open).toEqual([]);
  });

  it('answers ids of nothing and nonsense with a clear refusal, to those who may call it', async () => {
    const wrong: string[] = [];
    for (const operation of operations.filter(({ path }) => path.includes('{'))) {
      const who = representatives().find(({ posts = [] }) => permissionsOf(posts).has(access.get(operation.name) as never))?.number ?? '1008';
      for (const id of [ID, ...NONSENSE]) {
        const { status, body } = await call(operation, id, who);
        const isClear = status >= 400 && status < 500 && typeof (body as { message?: unknown }).message === 'string';
        if (!isClear && !(status === 200 && ANSWER_ANYTHING.includes(operation.path))) wrong.push(`${operation.name} ${id} ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes nothing in a body that it does not name', async () => {
    const wrong: string[] = [];
    for (const operation of operations.filter(({ hasBody, name }) => hasBody && !['post /api/files', 'post /api/register-imports', 'post /api/list-imports'].includes(name))) {
      const who = representatives().find(({ posts = [] }) => permissionsOf(posts).has(access.get(operation.name) as never))?.number ?? '1008';
      const { status, body } = await call(operation, ID, who, { borrowerId: ID, approvedAt: '2026-01-01T00:00:00Z', decidedBy: ID, uploadedBy: ID });
      const fields = (body as { facts?: { fields?: string[] } }).facts?.fields ?? [];
      if (status !== 400 || !['borrowerId', 'approvedAt', 'decidedBy', 'uploadedBy'].every((field) => fields.includes(field))) wrong.push(`${operation.name} ${status} ${String(fields)}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** One of the cast per set of posts. */
const representatives = (): typeof CAST => CAST.filter(({ posts = [] }, at) => CAST.findIndex((other) => kinds(other.posts ?? []) === kinds(posts)) === at);
const kinds = (posts: readonly { kind: string }[]): string => posts.map(({ kind }) => kind).sort().join();

function accessOfRoutes(office: Office): Map<string, Access> {
  const found = new Map<string, Access>();
  const scanner = new MetadataScanner();
  for (const { instance, metatype } of new DiscoveryService(office.app.get(ModulesContainer)).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name]!;
      const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
      if (path === undefined) continue;
      const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number]!.toLowerCase();
      const parts = ['api', Reflect.getMetadata(PATH_METADATA, metatype!) as string, path].flatMap((part) => part.split('/')).filter(Boolean);
      found.set(`${verb} /${parts.join('/').replaceAll(/:(\w+)/g, '{$1}')}`, Reflect.getMetadata(ACCESS, handler) as Access);
    }
  }
  return found;
}
