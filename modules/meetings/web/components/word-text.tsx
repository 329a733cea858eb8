import { useEffect, useState } from 'react';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { wordBlocks, type WordBlock, type WordPaper } from '../../domain/papers/word-blocks.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const isWord = (mediaType: string): boolean => mediaType === WORD;

const PART = 'word/document.xml';
/** A text longer than this is no paper of a meeting; a phone would stand still over it. */
const LONGEST = 20 * 1_048_576;

/** Reads a Word file on the device, with or without a signal. @returns null where it cannot be read */
async function readWord(bytes: Blob): Promise<WordPaper | null> {
  // Loaded with the first Word paper.
  const { strFromU8, unzipSync } = await import('fflate');
  try {
    const part = unzipSync(new Uint8Array(await bytes.arrayBuffer()), {
      filter: ({ name, originalSize }) => name === PART && originalSize <= LONGEST,
    })[PART];
    const paper = part === undefined ? null : wordBlocks(strFromU8(part));
    return paper === null || paper.blocks.length === 0 ? null : paper;
  } catch {
    return null;
  }
}

/** The text of a Word paper, to be read where it is; its reader's mark lies over it unless it is empty. */
export function WordText({ bytes, mark }: { readonly bytes: Blob; readonly mark: string }) {
  const {
    phone: { packet: texts },
  } = useMeetingTexts();
  const [paper, setPaper] = useState<WordPaper | null>();
  useEffect(() => {
    let isWanted = true;
    void readWord(bytes).then((read) => {
      if (isWanted) setPaper(read);
    });
    return () => {
      isWanted = false;
    };
  }, [bytes]);
  if (paper === undefined) return <LoadingNote lines={6} />;
  if (paper === null) return <p className="note">{texts.cannotShow}</p>;
  const told = [texts.wordText, paper.hasNumbering ? texts.wordNumbering : '', paper.hasPictures ? texts.wordPictures : ''];
  const marks = mark === '' ? 0 : Math.min(60, 2 + Math.ceil(paper.blocks.length / 3));
  return (
    <>
      <p className="small muted">{told.join('')}</p>
      <div className="mp-word">
        {paper.blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
        <div className="mark" aria-hidden="true">
          {Array.from({ length: marks }, (_, at) => (
            <span key={at}>{mark}</span>
          ))}
        </div>
      </div>
    </>
  );
}

function Block({ block }: { readonly block: WordBlock }) {
  if (block.kind === 'line')
    return (
      <p
        data-heading={block.isHeading || undefined}
        data-side={block.side === 'start' ? undefined : block.side}
        style={block.side === 'end' && block.endCells > 0 ? { paddingRight: `${block.endCells}em` } : undefined}
      >
        {block.text}
      </p>
    );
  return (
    <div className="table">
      <table>
        <tbody>
          {block.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
