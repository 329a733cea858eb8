import '../insights.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { questionsQuery } from '../api.ts';
import { QuestionCard } from '../components/question-card.tsx';
import { FIGURES_HREF, WALL_HREF } from '../links.ts';
import { useInsightTexts } from '../use-insight-texts.ts';

/** 数观人大: questions, not dials. */
export function DeskQuestionsPage() {
  const { questions } = useInsightTexts();
  const found = useQuery(questionsQuery);
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={questions.title}
        actions={[
          { key: 'wall', label: questions.wall, onPress: () => void navigate({ to: WALL_HREF }) },
          { key: 'figures', label: questions.figures, onPress: () => void navigate({ to: FIGURES_HREF }) },
        ]}
      >
        <p className="muted">
          {questions.lead}{' '}
          {found.data === undefined ? null : <span className="faint">{fill(questions.asOf, { day: longDate(found.data.asOf) })}</span>}
        </p>
      </PageHead>
      {found.isPending ? <LoadingNote lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {(found.data?.groups ?? []).map((group) => (
        <QuestionCard key={group.key} group={group} />
      ))}
    </>
  );
}
