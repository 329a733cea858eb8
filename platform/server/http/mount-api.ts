import { ORPCError, type AnyRouter } from '@orpc/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#platform/domain/errors.ts';
import { notSignedIn } from '#platform/domain/platform-errors.ts';
import type { ApiContext } from './api-context.ts';
import { codeOfIssue, type Issue } from './code-of-issue.ts';
import { jsonHandler } from './json-handler.ts';
import { refusalOfDatabase } from './refusal-of-database.ts';
import { problemOf, type Problem, type Sentences } from './problem.ts';

export type ApiMount = {
  readonly router: AnyRouter;
  /** Who asks, from the request's cookie; the mount adds the rest. */
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext>;
  readonly sentences: Sentences;
  /** Addresses that are asked before anybody is signed in; at every other one the first answer is 401. */
  readonly isOpen: (path: string) => boolean;
};

type Asked = ApiContext & { readonly locale: string };

/** The tongue of the request: the page's own switch first, then what the browser asks for. */
export function localeOf(request: FastifyRequest): 'zh-CN' | 'en' {
  const chosen = /(?:^|;\s*)renda_locale=(zh-CN|en)/.exec(request.headers.cookie ?? '')?.[1];
  if (chosen === 'en' || chosen === 'zh-CN') return chosen;
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-CN';
}

const issuesOf = (error: ORPCError<string, unknown>): readonly Issue[] | undefined => {
  const { data } = error;
  return typeof data === 'object' && data !== null && 'issues' in data && Array.isArray(data.issues) ? (data.issues as Issue[]) : undefined;
};

/** A request of the wrong shape names every wrong field. */
function problemOfShape(issues: readonly Issue[], asked: Pick<Asked, 'requestId' | 'locale'>, sentences: Sentences): Problem {
  const fields = issues.map((issue) => {
    const { code, value } = codeOfIssue(issue);
    return { path: (issue.path ?? []).map(String).join('.'), message: sentences(code, { value }, asked.locale) };
  });
  const first = fields[0];
  const error = new AppError({
    code: 'platform.invalid_request',
    kind: 'invalid',
    params: { field: first?.path ?? '', reason: first?.message ?? '' },
    ...(first ? { field: first.path } : {}),
  });
  return { ...problemOf(error, { ...asked, sentences }), fields };
}

function toOrpc(problem: Problem): ORPCError<string, Problem> {
  return new ORPCError(problem.code, { status: problem.status, data: problem, message: problem.detail });
}

const isProblem = (data: unknown): data is Problem => typeof data === 'object' && data !== null && 'code' in data && 'detail' in data;

/**
 * Mounts the contract's router under `/api`. Every error leaves as an RFC 9457 problem document; one
 * that we did not foresee shows no message, only the request id under which it stands in the log.
 */
export function mountApi(app: FastifyInstance, { router, contextOf, sentences, isOpen }: ApiMount): void {
  const translate = (error: unknown, asked: Asked): never => {
    if (error instanceof AppError) throw toOrpc(problemOf(error, { ...asked, sentences }));
    if (error instanceof ORPCError) {
      const issues = error.code === 'BAD_REQUEST' ? issuesOf(error) : undefined;
      if (issues) throw toOrpc(problemOfShape(issues, asked, sentences));
      if (error.status < 500) throw error;
    }
    const refused = refusalOfDatabase(error);
    if (refused) {
      app.log.warn({ err: error, requestId: asked.requestId }, 'refused by the database');
      throw toOrpc(problemOf(refused, { ...asked, sentences }));
    }
    app.log.error({ err: error, requestId: asked.requestId }, 'unforeseen');
    throw toOrpc({
      ...problemOf(new AppError({ code: 'platform.unforeseen', kind: 'unavailable', params: { requestId: asked.requestId } }), {
        ...asked,
        sentences,
      }),
      status: 500,
    });
  };
  const handler = jsonHandler<Asked>(router, '/api', {
    clientInterceptors: [
      async ({ next, context }) => {
        try {
          return await next();
        } catch (error) {
          return translate(error, context);
        }
      },
    ],
    customErrorResponseBodyEncoder: (error) => (isProblem(error.data) ? error.data : undefined),
  });
  app.all('/api/*', async (request, reply) => {
    const context = { ...(await contextOf(request, reply)), locale: localeOf(request) };
    // Before the shape is looked at: a stranger learns nothing of our fields.
    if (context.actor === null && !isOpen(pathOf(request))) throw notSignedIn();
    if (!(await handler.handle({ request, reply }, context))) {
      const problem = problemOf(new AppError({ code: 'platform.no_such_address', kind: 'not-found', params: { path: pathOf(request) } }), {
        requestId: request.id,
        locale: context.locale,
        sentences,
      });
      await reply.status(404).send(problem);
    }
    return reply;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith('/api') && reply.statusCode >= 400) reply.header('content-type', 'application/problem+json; charset=utf-8');
    return payload;
  });
}

/** As the handler reads it, `..` resolved: what is looked at is what is opened. */
const pathOf = (request: FastifyRequest): string => new URL(request.url, 'http://local').pathname;

type Asker = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly sentences: Sentences };

function refuse(error: FastifyError, { request, reply, sentences }: Asker): FastifyReply {
  const asked = { requestId: request.id, locale: localeOf(request), sentences };
  if (error instanceof AppError) return reply.status(problemOf(error, asked).status).send(problemOf(error, asked));
  const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
  if (status === 500) request.log.error({ err: error }, 'unforeseen');
  const code = status === 413 ? 'platform.too_large' : status === 500 ? 'platform.unforeseen' : 'platform.unreadable';
  return reply
    .status(status)
    .send({ ...problemOf(new AppError({ code, kind: 'invalid', params: { requestId: request.id } }), asked), status });
}

/** What Fastify itself refuses (a body that is no JSON, too large …) leaves in the same shape. */
export function answerRefusals(app: FastifyInstance, sentences: Sentences): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => refuse(error, { request, reply, sentences }));
}

/** An address that cannot even be read is refused before there is a route, and before any hook runs. */
export const answerBadAddress =
  (sentences: Sentences) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    void refuse(error, { request, reply: reply.type('application/problem+json; charset=utf-8'), sentences });
  };
