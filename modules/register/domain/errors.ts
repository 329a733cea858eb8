import { AppError } from '#platform/domain/errors.ts';

export const termMissing = () => new AppError({ code: 'register.term_missing', kind: 'invalid', field: 'term' });
export const congressExists = (name: string) => new AppError({ code: 'register.congress_exists', kind: 'conflict', params: { name }, field: 'name' });
export const unknownLevel = (level: string) => new AppError({ code: 'register.unknown_level', kind: 'invalid', params: { level }, field: 'level' });
export const unknownParent = (name: string) => new AppError({ code: 'register.unknown_parent', kind: 'invalid', params: { name }, field: 'parent' });
