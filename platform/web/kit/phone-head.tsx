import { useEffect } from 'react';
import { PageLink } from './page-link.tsx';

type Props = {
  readonly title: string;
  readonly above?: string | undefined;
  readonly back?: { readonly href: string; readonly label: string };
};

/** The head of a phone page: the way back where there is one, one line above, the title. */
export function PhoneHead({ title, above, back }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="phone-title">
      {back ? (
        <PageLink href={back.href} exact className="back-link">
          {back.label}
        </PageLink>
      ) : null}
      <h1>
        {above === undefined ? null : <small>{above}</small>}
        {title}
      </h1>
    </div>
  );
}
