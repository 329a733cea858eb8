/** Whether a file has pages of its own that can be bound with others: PDFs, pictures, plain texts. */
export const hasPages = (mediaType: string): boolean =>
  ['application/pdf', 'image/png', 'image/jpeg'].includes(mediaType) || mediaType.startsWith('text/plain');
