/** Something outside the program is not as it must be. The message is one line for who runs it. */
export class StartUpError extends Error {
  override readonly name = 'StartUpError';
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** One line for the terminal, whatever was thrown. */
export function startUpLine(error: unknown): string {
  if (error instanceof StartUpError) return `renda: ${firstLine(error.message)}`;
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return `renda: could not go on: ${firstLine(reason)}`;
}

/** Prints the line and ends the process with code 1. `RENDA_DEBUG=1` adds where it came from. */
export function endWith(error: unknown): never {
  console.error(startUpLine(error));
  if (process.env['RENDA_DEBUG'] === '1') console.error(error);
  process.exit(1);
}
