import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { NoticeList } from '../components/notice-list.tsx';
import { mySuggestionHref, TODAY_HREF } from '../phone-links.ts';
import { useOfficeTexts } from '../use-office-texts.ts';

export function PhoneNoticesPage() {
  const { notices } = useOfficeTexts();
  return (
    <>
      <PhoneHead title={notices.title} back={{ href: TODAY_HREF, label: notices.back }} />
      <NoticeList area="phone" hrefOf={mySuggestionHref} />
    </>
  );
}
