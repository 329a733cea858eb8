import { AppError } from '#platform/domain/errors.ts';

export const fileTooLarge = (most: number) => new AppError({ code: 'files.too_large', kind: 'too-large', params: { most }, field: 'file' });
export const fileEmpty = () => new AppError({ code: 'files.empty', kind: 'invalid', field: 'file' });
export const fileKindRefused = (name: string) =>
  new AppError({ code: 'files.kind_refused', kind: 'invalid', params: { name }, field: 'file' });
export const fileMissing = () => new AppError({ code: 'files.missing', kind: 'invalid', field: 'file' });
