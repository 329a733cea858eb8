import type { LocalDate } from '#platform/domain/local-date.ts';
import { plainDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { wordOf } from '../word-of.ts';

type Props = { readonly view: SuggestionView; readonly today: LocalDate };

/** What units did on the way: contacts with the deputy, and opinions of co-handling units. */
export function HandlingSection({ view, today }: Props) {
  const {
    words,
    pages: { open },
  } = useSuggestionTexts();
  const opinions = view.tasks.filter((task) => task.opinion !== null);
  const unitOf = (taskId: string): string => view.tasks.find(({ id }) => id === taskId)?.unitName ?? '';
  return (
    <>
      {view.contacts.length === 0 ? null : (
        <section className="sg-section">
          <h2>{open.contacts}</h2>
          <Card>
            <ul className="sg-lines">
              {view.contacts.toReversed().map((contact) => (
                <li key={contact.id}>
                  <div className="ends">
                    <span>
                      <b>
                        {plainDate(contact.on, today)} {wordOf(words.way, contact.way)}
                      </b>{' '}
                      <span className="faint">{unitOf(contact.taskId)}</span>
                    </span>
                    <StatusTag tone={contact.state === 'confirmed' ? 'ok' : contact.state === 'disputed' ? 'late' : 'wait'}>
                      {wordOf(words.contact, contact.state)}
                    </StatusTag>
                  </div>
                  <p>{contact.summary}</p>
                  {contact.remark === null || contact.remark === '' ? null : <blockquote className="quote">“{contact.remark}”</blockquote>}
                </li>
              ))}
            </ul>
          </Card>
        </section>
      )}
      {opinions.length === 0 ? null : (
        <section className="sg-section">
          <h2>{open.opinions}</h2>
          <Card>
            <ul className="sg-lines">
              {opinions.map((task) => (
                <li key={task.id}>
                  <div className="ends">
                    <b>{task.unitName}</b>
                    <span className="small faint">{task.opinionOn === null ? '' : plainDate(task.opinionOn, today)}</span>
                  </div>
                  <p className="prose">{task.opinion}</p>
                </li>
              ))}
            </ul>
          </Card>
        </section>
      )}
      {view.lookBacks.length === 0 ? null : (
        <section className="sg-section">
          <h2>{open.lookBacks}</h2>
          <Card>
            <ul className="sg-lines">
              {view.lookBacks.map((look) => (
                <li key={`${look.on}${look.text}`}>
                  <div className="ends">
                    <b>
                      {plainDate(look.on, today)} {look.byName}
                    </b>
                    <StatusTag tone={look.finding === 'carried-out' ? 'ok' : look.finding === 'partly' ? 'go' : 'late'}>
                      {wordOf(words.finding, look.finding)}
                    </StatusTag>
                  </div>
                  <p>{look.text}</p>
                </li>
              ))}
            </ul>
          </Card>
        </section>
      )}
    </>
  );
}
