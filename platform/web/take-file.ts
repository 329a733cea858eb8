import { apiHeaders, callServer } from './api-client.ts';

/** The true name in a `Content-Disposition` header (RFC 8187). */
const nameIn = (header: string | null): string | undefined => {
  const said = /filename\*=UTF-8''([^;]+)/.exec(header ?? '')?.[1];
  return said === undefined ? undefined : decodeURIComponent(said);
};

/**
 * Takes a file from the server and gives it to the person, under this name or the one the server says.
 * @throws ApiError
 */
export async function takeFile(path: string, fileName?: string): Promise<void> {
  const response = await callServer(path, { headers: apiHeaders() });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName ?? nameIn(response.headers.get('content-disposition')) ?? '';
  link.click();
  URL.revokeObjectURL(address);
}
