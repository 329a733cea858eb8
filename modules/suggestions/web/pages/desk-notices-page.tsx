import { PageHead } from '#platform/web/kit/page-head.tsx';
import { NoticeList } from '../components/notice-list.tsx';
import { suggestionHref } from '../links.ts';
import { useOfficeTexts } from '../use-office-texts.ts';

export function DeskNoticesPage() {
  const { notices } = useOfficeTexts();
  return (
    <>
      <PageHead title={notices.title} />
      <NoticeList area="desk" hrefOf={suggestionHref} />
    </>
  );
}
