import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Props = {
  readonly href: string;
  readonly className?: string;
  readonly exact?: boolean;
  readonly children: ReactNode;
  readonly onFollow?: () => void;
};

/** A link inside the signed-in app: an ordinary address, followed without loading the page anew. */
export function PageLink({ href, className = '', exact = false, children, onFollow }: Props) {
  const [path = '', query = ''] = href.split('?');
  const search = Object.fromEntries(new URLSearchParams(query));
  return (
    <Link
      to={path}
      search={search}
      className={className}
      activeOptions={{ exact, includeSearch: query !== '' }}
      activeProps={{ className: 'active', 'aria-current': 'page' }}
      {...(onFollow ? { onClick: onFollow } : {})}
    >
      {children}
    </Link>
  );
}
