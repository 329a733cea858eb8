import { invalidField } from '#platform/domain/platform-errors.ts';
import { cleanName, nameFault } from '#platform/domain/names/name-text.ts';
import type { z } from 'zod';
import type { PersonForm } from '../contract/edit-endpoints.ts';
import { notAName, notAPhone } from '../domain/errors.ts';
import { phoneNumber } from '../domain/read-phone.ts';
import type { FieldCipher } from '#platform/server/fields/field-cipher.ts';
import { nameKeys } from './name-keys.ts';

export type PersonFormInput = z.infer<typeof PersonForm>;

/** A person's columns as they are stored: name cleaned, telephone as digits, keys for sorting and for telling people apart. */
export function personFacts(form: PersonFormInput, { mark }: Pick<FieldCipher, 'mark'>) {
  const name = cleanName(form.name);
  if (nameFault(name) !== null) throw notAName(form.name);
  const phone = form.phone === null ? null : phoneNumber(form.phone);
  if (form.phone !== null && phone === null) throw notAPhone(form.phone);
  if (form.birthMonth !== undefined && form.birthMonth !== null && form.birthMonth < '1900-01')
    throw invalidField('person.birthMonth', 'platform.no_such_day');
  const birthMonth = form.birthMonth ?? null;
  return {
    name,
    phone,
    phoneMark: mark(phone),
    birthMonth,
    sex: form.sex ?? null,
    nation: form.nation,
    employer: form.employer,
    post: form.post,
    naturalKey: `${name}|${birthMonth ?? mark(phone) ?? ''}`,
    ...nameKeys(name),
  };
}
