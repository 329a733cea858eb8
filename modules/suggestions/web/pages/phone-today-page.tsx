import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAskedElsewhere } from '#platform/web/asked-elsewhere.tsx';
import { fill } from '#platform/web/fill.ts';
import { clockTime } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { useAccountId } from '#platform/web/offline/use-account-id.ts';
import { PhoneRead } from '../components/phone/phone-page.tsx';
import { useReader } from '../components/phone/phone-reader.ts';
import { PhoneTodayCard } from '../components/phone/phone-today-card.tsx';
import { useDeviceDrafts } from '../components/phone/phone-drafts.ts';
import type { TodayItem } from '../../contract/desk-views.ts';
import { todayQuery } from '../phone-api.ts';
import { putOff, readLater } from '../phone-later.ts';
import { MINE_HREF, MY_PROMISES_HREF, WRITE_HREF } from '../phone-links.ts';
import { arrangeToday, dayTime, keyOf } from '../phone-today.ts';
import { type PhoneTexts, usePhoneTexts } from '../use-phone-texts.ts';

function titleOf(count: number, { today }: PhoneTexts): string {
  return [today.title0, today.title1, today.title2, today.title3][count] ?? today.title3;
}

/** 今天要您做什么: what other modules ask first, then at most three cards, then the two doors. */
export function PhoneTodayPage() {
  const texts = usePhoneTexts();
  const query = useQuery(todayQuery);
  const { name } = useReader();
  const [later, setLater] = useState(readLater);
  const arranged = query.data === undefined ? undefined : arrangeToday(query.data, later);
  const elsewhere = useAskedElsewhere();
  const [greeting] = useState(() => dayTime(Number(clockTime(new Date().toISOString()).slice(0, 2))));
  const put = (item: TodayItem): void => {
    setLater(putOff(keyOf(item)));
    sayDone(texts.today.laterDone);
  };
  return (
    <>
      <PhoneHead
        title={arranged === undefined ? texts.today.plain : titleOf(arranged.cards.length + elsewhere.count, texts)}
        above={name === undefined ? undefined : fill(texts.today.hello, { name, greeting: texts.today[greeting] })}
      />
      {elsewhere.cards}
      <PhoneRead query={query} lines={5}>
        {() =>
          arranged === undefined ? null : <Cards cards={arranged.cards} rest={arranged.rest} isCalm={elsewhere.count === 0} onLater={put} />
        }
      </PhoneRead>
      <Doors />
    </>
  );
}

function Cards({
  cards,
  rest,
  isCalm,
  onLater,
}: {
  readonly cards: readonly TodayItem[];
  readonly rest: readonly TodayItem[];
  /** Nothing is asked by others either. */ readonly isCalm: boolean;
  readonly onLater: (item: TodayItem) => void;
}) {
  const { today } = usePhoneTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      {isCalm && cards.length === 0 && rest.length === 0 ? (
        <div className="card calm">
          <b>{today.restTitle}</b>
          <p>{today.restHint}</p>
        </div>
      ) : null}
      {cards.map((item) => (
        <PhoneTodayCard key={keyOf(item)} item={item} onLater={() => onLater(item)} />
      ))}
      {rest.length === 0 ? null : (
        <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? today.less : fill(today.more, { n: rest.length })}
        </Button>
      )}
      {open ? rest.map((item) => <PhoneTodayCard key={keyOf(item)} item={item} />) : null}
    </>
  );
}

function Doors() {
  const { today } = usePhoneTexts();
  const { drafts } = useDeviceDrafts(useAccountId());
  return (
    <>
      {drafts.length === 0 ? null : (
        <p className="quiet-line">
          {fill(today.draftsHere, { n: drafts.length })} <PageLink href={MINE_HREF}>{today.draftsOpen}</PageLink>
        </p>
      )}
      <div className="doors">
        <PageLink href={WRITE_HREF} className="card">
          {today.write}
          <span>{today.writeHint}</span>
        </PageLink>
        <PageLink href={MY_PROMISES_HREF} className="card">
          {today.promises}
          <span>{today.promisesHint}</span>
        </PageLink>
      </div>
    </>
  );
}
