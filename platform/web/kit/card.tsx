import { type ReactNode, useId } from 'react';

type Props = {
  readonly title?: string;
  readonly level?: 2 | 3;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

export function Card({ title, level = 2, aside, className = '', children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  if (title === undefined) return <div className={`card ${className}`}>{children}</div>;
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <header>
        <Heading id={id}>{title}</Heading>
        {aside}
      </header>
      {children}
    </section>
  );
}
