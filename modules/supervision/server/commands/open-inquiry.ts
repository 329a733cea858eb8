import { addDays } from '#platform/domain/local-date.ts';
import { matterForms, questionForms } from '../../contract/forms.ts';
import { datesMixed, inquiryClosed, nothingToShow } from '../../domain/errors.ts';
import { defineAct } from '../acting.ts';

/** Residents may send questions until the day; subject and call are on the public site from now on. */
export const openQuestions = defineAct({
  of: 'matter',
  action: 'open-questions',
  form: matterForms['open-questions'],
  apply: ({ command }, { untilOn, note }) => {
    if (untilOn < command.today) throw datesMixed('form.untilOn');
    return { set: { questions_until: untilOn, questions_note: note }, data: { untilOn } };
  },
});

/** No more questions are taken; what was sent and shown stays. @throws AppError `supervision.inquiry_closed` */
export const closeQuestions = defineAct({
  of: 'matter',
  action: 'close-questions',
  form: matterForms['close-questions'],
  apply: ({ command, matter }) => {
    if (matter.questions_until === null || String(matter.questions_until) < command.today) throw inquiryClosed();
    // The day stays as the mark that the inquiry is public; a day before today is over.
    return { set: { questions_until: addDays(command.today, -1) }, data: {} };
  },
});

/** What a resident sent is read before anybody else sees it: taken, in words without anybody's name or telephone, or not used. */
export const takeQuestion = defineAct({
  of: 'question',
  action: 'take-question',
  form: questionForms['take-question'],
  apply: (_on, { text }) => ({ set: { text } }),
});

/** Whether the public reads the question with what became of it. @throws AppError `supervision.nothing_to_show` before the inquiry is public */
export const showQuestion = defineAct({
  of: 'question',
  action: 'show-question',
  form: questionForms['show-question'],
  apply: ({ matter }, { isPublic }) => {
    if (isPublic && matter.questions_until === null && matter.published_on === null) throw nothingToShow();
    return { set: { is_public: isPublic }, data: { isPublic } };
  },
});
