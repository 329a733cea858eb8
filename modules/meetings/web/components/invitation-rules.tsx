import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRoleName } from '#platform/web/identity/identity-words.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import { CAPACITIES } from '../../domain/meeting-kinds.ts';
import type { InvitationRule, MeetingView } from '../../contract/views.ts';
import { bodiesQuery } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { useActing } from './use-acting.ts';

type Rule = typeof InvitationRule._output;
type Ways = 'role' | 'body' | 'unit' | 'text';
const WAYS: readonly Ways[] = ['role', 'body', 'unit', 'text'];

/** Roles whose holders can be invited together. */
const ROLES = [
  'standing-committee',
  'chairs-council',
  'deputy',
  'delegation-head',
  'presidium',
  'committee',
  'deputies-office',
  'congress-office',
  'government-office',
  'unit-head',
];

/** Who is invited, by role and not by name: whoever holds the post on the day of the notice is meant. */
export function InvitationRules({ view }: { readonly view: MeetingView }) {
  const {
    words,
    pages: { people, common },
  } = useMeetingTexts();
  const roleName = useRoleName();
  const units = useQuery(unitsQuery);
  const bodies = useQuery(bodiesQuery);
  const perform = useActing(view.id);
  const change = view.actions.find(({ action }) => action === 'change-meeting');
  const [draft, setDraft] = useState<readonly Rule[]>();
  const [error, setError] = useState<unknown>();
  const rules = draft ?? view.invitations;
  const whom = (rule: Rule): string => {
    if (rule.text !== undefined) return rule.text;
    if (rule.role !== undefined) return roleName(rule.role);
    if (rule.bodyId !== undefined) return bodies.data?.find(({ id }) => id === rule.bodyId)?.name ?? '…';
    if (rule.organisationId !== undefined) return units.data?.find(({ id }) => id === rule.organisationId)?.shortName ?? '…';
    return '…';
  };
  const save = async (): Promise<void> => {
    if (!change) return;
    setError(undefined);
    try {
      await perform(change, { invitations: rules }, view.version);
      setDraft(undefined);
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Card title={people.rules}>
      <p className="small muted">{people.rulesHint}</p>
      {rules.length === 0 ? (
        <p className="small faint">{common.none}</p>
      ) : (
        <ul className="lines">
          {rules.map((rule, at) => (
            <li key={`${rule.capacity}${whom(rule)}`}>
              <span>
                <span className="faint">{wordOf(words.capacity, rule.capacity)}</span> {whom(rule)}
              </span>
              {change ? (
                <Button
                  kind="quiet"
                  aria-label={`${common.remove}：${whom(rule)}`}
                  onClick={() => setDraft(rules.filter((_, place) => place !== at))}
                >
                  ✕
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {change ? (
        <AddRule label={people.addRule} units={units.data ?? []} bodies={bodies.data ?? []} onAdd={(rule) => setDraft([...rules, rule])} />
      ) : null}
      {error === undefined ? null : <ErrorNote error={error} />}
      {draft === undefined ? null : (
        <div className="row mt-gap">
          <Button
            kind="primary"
            onClick={() => {
              void save();
            }}
          >
            {people.saveRules}
          </Button>
          <Button onClick={() => setDraft(undefined)}>{common.close}</Button>
        </div>
      )}
    </Card>
  );
}

type Named = { readonly id: string; readonly name: string };

type AddProps = {
  readonly label: string;
  readonly units: readonly Named[];
  readonly bodies: readonly Named[];
  readonly onAdd: (rule: Rule) => void;
};

/** One more to invite: with a capacity, and by role, body, unit or name. */
export function AddRule({ label, units, bodies, onAdd }: AddProps) {
  const {
    words,
    pages: { people },
  } = useMeetingTexts();
  const roleName = useRoleName();
  const [capacity, setCapacity] = useState<Rule['capacity']>('attending');
  const [way, setWay] = useState<Ways>('role');
  const [value, setValue] = useState('');
  const labels: Readonly<Record<Ways, string>> = {
    role: people.ruleRole,
    body: people.ruleBody,
    unit: people.ruleUnit,
    text: people.ruleText,
  };
  const choices: Readonly<Record<Exclude<Ways, 'text'>, readonly Named[]>> = {
    role: ROLES.map((id) => ({ id, name: roleName(id) })),
    body: bodies,
    unit: units,
  };
  const add = (): void => {
    const made: Rule = {
      capacity,
      ...(way === 'role'
        ? { role: value }
        : way === 'body'
          ? { bodyId: value }
          : way === 'unit'
            ? { organisationId: value }
            : { text: value.trim() }),
    };
    onAdd(made);
    setValue('');
  };
  return (
    <details className="mt-add">
      <summary>{label}</summary>
      <div className="form">
        <SelectInput
          label={people.capacity}
          value={capacity}
          options={CAPACITIES.map((one) => ({ value: one, label: wordOf(words.capacity, one) }))}
          onChange={(next) => setCapacity(CAPACITIES.find((one) => one === next) ?? 'attending')}
        />
        <SelectInput
          label={people.rules}
          value={way}
          options={WAYS.map((one) => ({ value: one, label: labels[one] }))}
          onChange={(next) => {
            setWay(WAYS.find((one) => one === next) ?? 'role');
            setValue('');
          }}
        />
        {way === 'text' ? (
          <TextInput label={labels.text} value={value} onChange={setValue} />
        ) : (
          <SelectInput
            label={labels[way]}
            value={value}
            options={choices[way].map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setValue}
          />
        )}
        <Button
          onClick={() => {
            if (value.trim() !== '') add();
          }}
        >
          {label}
        </Button>
      </div>
    </details>
  );
}
