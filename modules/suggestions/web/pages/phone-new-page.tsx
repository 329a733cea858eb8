import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { newCommandId } from '#platform/web/command-id.ts';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';

/** Begins a draft under an id of its own, so that coming back finds it again. */
export function PhoneNewPage() {
  const navigate = useNavigate();
  const [draftId] = useState(() => newCommandId());
  useEffect(() => {
    void navigate({ to: `/phone/write/${draftId}`, search: { new: 1 }, replace: true });
  }, [navigate, draftId]);
  return <LoadingNote />;
}
