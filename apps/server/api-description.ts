import type { AnyContractRouter, AnySchema } from '@orpc/contract';
import { VERSION } from './health.ts';

/** The parts of an OpenAPI document that the reference page reads. */
export type OpenApiDocument = {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
};

export type ApiDescription = { readonly document: OpenApiDocument; readonly json: string };

const ABOUT = [
  "Endpoints of the people's congress platform. Every answer to an error is an RFC 9457 problem document: `code` is stable, `detail` is a sentence, `rule` names the rule that was broken.",
  'Requests that change something carry the header `x-renda: 1`, a `commandId` made by the caller (the same one twice has one effect) and the `version` the caller saw.',
].join('\n\n');

/**
 * OpenAPI 3.1 of the whole contract. Schemas that many endpoints answer with are described once, under
 * their name. The generator is loaded here and not with the program: few ask.
 */
export async function describeApi(contract: AnyContractRouter, named: Readonly<Record<string, AnySchema>> = {}): Promise<ApiDescription> {
  const [{ OpenAPIGenerator }, { ZodToJsonSchemaConverter }] = await Promise.all([import('@orpc/openapi'), import('@orpc/zod/zod4')]);
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const commonSchemas = Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, { strategy: 'output' as const, schema }]));
  const document = await generator.generate(contract, {
    info: { title: 'Renda 数字人大', version: VERSION, description: ABOUT },
    servers: [{ url: '/api' }],
    commonSchemas,
  });
  return { document, json: JSON.stringify(document) };
}
