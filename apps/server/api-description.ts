import type { AnyContractRouter } from '@orpc/contract';
import { VERSION } from './health.ts';

/** The parts of an OpenAPI document that the reference page reads. */
export type OpenApiDocument = {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
};

export type ApiDescription = { readonly document: OpenApiDocument; readonly json: string };

const ABOUT = [
  'Endpoints of the people\'s congress platform. Every answer to an error is an RFC 9457 problem document: `code` is stable, `detail` is a sentence, `rule` names the rule that was broken.',
  'Requests that change something carry the header `x-renda: 1`, a `commandId` made by the caller (the same one twice has one effect) and the `version` the caller saw.',
].join('\n\n');

/** OpenAPI 3.1 of the whole contract. The generator is loaded here and not with the program: few ask. */
export async function describeApi(contract: AnyContractRouter): Promise<ApiDescription> {
  const [{ OpenAPIGenerator }, { ZodToJsonSchemaConverter }] = await Promise.all([import('@orpc/openapi'), import('@orpc/zod/zod4')]);
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, { info: { title: 'Renda 数字人大', version: VERSION, description: ABOUT }, servers: [{ url: '/api' }] });
  return { document, json: JSON.stringify(document) };
}
