import '../phone-pages.css';
import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { documentQuery } from '../api.ts';
import { PhoneRead } from '../components/phone-frame.tsx';
import { useReceipt } from '../components/use-receipt.ts';
import { MY_MEETINGS_HREF } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });

/** A document that was sent to me; opening it is the receipt. */
export function PhoneDocumentPage() {
  const { id } = usePageParams(Params);
  const {
    words,
    phone: { one },
    pages: { documents },
  } = useMeetingTexts();
  const locale = useLocale();
  const found = useQuery(documentQuery(id));
  useReceipt(id);
  return (
    <>
      <PhoneHead
        title={found.data?.title ?? ''}
        above={found.data === undefined ? undefined : wordOf(words.document, found.data.kind)}
        back={{ href: MY_MEETINGS_HREF, label: one.back }}
      />
      <PhoneRead query={found}>
        {(document) => (
          <Card>
            {document.subtitle === null ? null : <p className="small muted">{document.subtitle}</p>}
            <p className="prose">{document.body}</p>
            {document.points.length === 0 ? null : (
              <ol className="mt-points">
                {document.points.map((point) => (
                  <li key={point.id}>
                    <p>{point.text}</p>
                    <p className="small muted">{fill(documents.addressee, { name: point.addressee })}</p>
                  </li>
                ))}
              </ol>
            )}
            <p className="small muted mt-gap">
              {[document.numberText, document.issuedOn === null ? null : longDate(document.issuedOn, locale)].filter(Boolean).join('　')}
            </p>
          </Card>
        )}
      </PhoneRead>
    </>
  );
}
