import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { FISCAL_TOPICS, isMatterKind, MATTER_KINDS, SIGNED_KINDS } from '../../domain/matter-kinds.ts';
import type { PlanItem } from '../../contract/forms.ts';
import { ownersQuery } from '../api.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';

export type ReadItem = PlanItem & { readonly key: string; readonly isSure: boolean };
type Props = {
  readonly item: ReadItem;
  readonly place: number;
  readonly text: string;
  readonly onChange: (change: Partial<ReadItem>) => void;
  readonly onRemove: () => void;
};

const isTopic = (value: string): value is (typeof FISCAL_TOPICS)[number] => FISCAL_TOPICS.some((one) => one === value);
const PLANNED = MATTER_KINDS.filter((kind) => !SIGNED_KINDS.includes(kind));

/** The sentence an item was read from, with the subject marked in it. */
function Sentence({ item, text }: Pick<Props, 'item' | 'text'>) {
  const {
    pages: { read },
  } = useSupervisionTexts();
  const sentence =
    item.start === null || item.start === undefined || item.end === null || item.end === undefined
      ? item.sentence
      : text.slice(item.start, item.end).replaceAll(/\s*\n\s*/g, '');
  if (sentence === '') return <blockquote className="faint">{read.noSentence}</blockquote>;
  const at = sentence.indexOf(item.subject);
  if (at < 0) return <blockquote>{sentence}</blockquote>;
  return (
    <blockquote>
      {sentence.slice(0, at)}
      <mark>{item.subject}</mark>
      {sentence.slice(at + item.subject.length)}
    </blockquote>
  );
}

/** One item beside its sentence: corrected, confirmed or removed by a person. */
export function ReadItemCard({ item, place, text, onChange, onRemove }: Props) {
  const {
    words,
    pages: { read, common },
  } = useSupervisionTexts();
  const owners = useQuery(ownersQuery);
  return (
    <li className={item.isSure ? 'sv-item sure' : 'sv-item'}>
      <span className="no">{place}</span>
      <Sentence item={item} text={text} />
      <div className="fields">
        <SelectInput
          label={read.kind}
          value={item.kind}
          options={PLANNED.map((value) => ({ value, label: words.kind[value] }))}
          onChange={(kind) => {
            if (isMatterKind(kind)) onChange({ kind });
          }}
        />
        <TextInput label={read.subject} value={item.subject} onChange={(subject) => onChange({ subject })} />
        <SelectInput
          label={read.quarter}
          value={item.quarter ? String(item.quarter) : ''}
          empty={common.none}
          options={[1, 2, 3, 4].map((n) => ({ value: String(n), label: fill(common.quarter, { n }) }))}
          onChange={(value) => onChange({ quarter: value === '' ? null : Number(value) })}
        />
        <SelectInput
          label={read.owner}
          value={item.ownerBodyId ?? ''}
          empty={read.noOwner}
          options={owners.data ?? []}
          onChange={(value) => onChange({ ownerBodyId: value === '' ? null : value })}
        />
        {item.kind === 'plan-budget-review' ? (
          <SelectInput
            label={read.topic}
            value={item.fiscalTopic ?? ''}
            options={FISCAL_TOPICS.map((value) => ({ value, label: words.topic[value] }))}
            onChange={(value) => onChange({ fiscalTopic: isTopic(value) ? value : null })}
          />
        ) : null}
        {item.kind === 'law-inspection' ? (
          <TextInput
            label={read.laws}
            value={item.laws.join(common.joiner)}
            onChange={(value) =>
              onChange({
                laws: value
                  .split(/[、,]/)
                  .map((law) => law.trim())
                  .filter((law) => law !== ''),
              })
            }
          />
        ) : null}
        <div className="ends">
          <label className="row">
            <input type="checkbox" checked={item.isSure} onChange={(event) => onChange({ isSure: event.target.checked })} />
            {read.sure}
          </label>
          <Button kind="quiet" onClick={onRemove} aria-label={`${read.remove} ${item.subject}`}>
            {read.remove}
          </Button>
        </div>
      </div>
    </li>
  );
}
