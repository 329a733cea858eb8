import '#platform/web/look/desk.css';
import '#platform/web/look/phone.css';
import '#platform/web/look/table.css';
import { useEffect } from 'react';
import { GalleryDesk } from './gallery-desk.tsx';
import { GalleryForms } from './gallery-forms.tsx';
import { GalleryPhone } from './gallery-phone.tsx';

/** All pieces of the kit with made-up data: `/gallery?show=desk|forms|phone&elder=1`, only while building. */
export function Gallery() {
  const asked = new URLSearchParams(globalThis.location.search);
  const show = asked.get('show') ?? 'desk';
  const elder = asked.get('elder') === '1' ? '1' : '0';
  useEffect(() => {
    Object.assign(document.documentElement.dataset, { elder, area: show === 'phone' ? 'phone' : 'desk' });
  }, [elder, show]);
  if (show === 'phone') return <GalleryPhone />;
  return show === 'forms' ? <GalleryForms /> : <GalleryDesk />;
}
