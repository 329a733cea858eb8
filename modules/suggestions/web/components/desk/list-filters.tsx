import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import { sessionsQuery } from '../../api.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { type ListChange, type ListSearch, NO_FILTERS } from './list-filter.ts';

type Props = { readonly search: ListSearch; readonly onChange: (change: ListChange) => void };

const options = (words: Readonly<Record<string, string>>, without: readonly string[] = []) =>
  Object.entries(words)
    .filter(([value]) => !without.includes(value))
    .map(([value, label]) => ({ value, label }));

/** Everything a list can be narrowed by; each choice stands in the address. */
export function ListFilters({ search, onChange }: Props) {
  const {
    pages: { list },
    words,
  } = useSuggestionTexts();
  const sessions = useQuery(sessionsQuery);
  const units = useQuery(unitsQuery);
  const put =
    (key: keyof ListSearch) =>
    (value: string): void =>
      onChange({ [key]: value === '' ? undefined : value, after: undefined });
  return (
    <section className="sg-filters" aria-label={list.filters}>
      <SelectInput
        label={list.session}
        empty={list.any}
        value={search.sessionId ?? ''}
        onChange={put('sessionId')}
        options={(sessions.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectInput
        label={list.state}
        empty={list.any}
        value={search.state ?? ''}
        onChange={put('state')}
        options={options(words.state, ['draft', 'co-signing'])}
      />
      <SelectInput
        label={list.unitFilter}
        empty={list.any}
        value={search.unitId ?? ''}
        onChange={put('unitId')}
        options={(units.data ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
      />
      <SelectInput label={list.field} empty={list.any} value={search.field ?? ''} onChange={put('field')} options={options(words.field)} />
      <SelectInput
        label={list.replyClass}
        empty={list.any}
        value={search.replyClass ?? ''}
        onChange={put('replyClass')}
        options={options(words.replyClass)}
      />
      <SelectInput
        label={list.rating}
        empty={list.any}
        value={search.rating ?? ''}
        onChange={put('rating')}
        options={options(words.rating)}
      />
      <SelectInput label={list.kind} empty={list.any} value={search.kind ?? ''} onChange={put('kind')} options={options(words.kind)} />
      <div className="checks">
        <label>
          <input
            type="checkbox"
            checked={search.isKey === 'true'}
            onChange={(event) => onChange({ isKey: event.target.checked ? 'true' : undefined, after: undefined })}
          />
          {list.key}
        </label>
        <label>
          <input
            type="checkbox"
            checked={search.isOverdue === 'true'}
            onChange={(event) => onChange({ isOverdue: event.target.checked ? 'true' : undefined, after: undefined })}
          />
          {list.overdue}
        </label>
        <Button kind="quiet" onClick={() => onChange(NO_FILTERS)}>
          {list.clear}
        </Button>
      </div>
    </section>
  );
}

/** Words or a number; sent with Enter. */
export function ListSearchBox({ search, onChange }: Props) {
  const {
    pages: { list },
  } = useSuggestionTexts();
  const [text, setText] = useState(search.search ?? '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onChange({ search: text.trim() === '' ? undefined : text.trim(), after: undefined });
  };
  return (
    <form role="search" aria-label={list.search} className="sg-search" onSubmit={submit}>
      <input
        className="input"
        type="search"
        aria-label={list.search}
        placeholder={list.searchHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{list.find}</Button>
    </form>
  );
}
