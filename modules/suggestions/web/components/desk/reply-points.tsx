import { fill } from '#platform/web/fill.ts';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';

type Props = {
  readonly view: SuggestionView;
  readonly answers: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (answers: string[]) => void;
};

/** Each point asked, with the place for its answer beside it. */
export function ReplyPoints({ view, answers, errors, onChange }: Props) {
  const {
    pages: { reply, open },
  } = useSuggestionTexts();
  if (view.points.length === 0) return null;
  return (
    <section>
      <h2>{reply.points}</h2>
      <p className="small muted">{reply.answerHint}</p>
      <ol className="sg-points">
        {view.points.map((point, place) => (
          <li key={point}>
            <div>
              <h3>{fill(open.asked, { n: place + 1 })}</h3>
              <p>{point}</p>
            </div>
            <div>
              <TextArea
                label={`${reply.answer} ${place + 1}`}
                required
                rows={4}
                max={2000}
                value={answers[place] ?? ''}
                error={errors[`answers.${place}`]}
                onChange={(text) => onChange(answers.map((answer, other) => (other === place ? text : answer)))}
              />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
