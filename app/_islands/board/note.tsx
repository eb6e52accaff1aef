import { useRef, useState } from 'react';
import { type Line, linesOf } from '../../_components/lines.ts';
import { dateInWords, type Reading } from '../../_components/reading.ts';
import { printAlone } from '../guide/print.ts';
import { unremembered } from '../guide/unremembered.ts';
import type { Case } from './case.ts';

const tags = { title: 'h2', part: 'h3', head: 'h4', text: 'p', item: 'p' } as const;
const marks: Readonly<Record<Line['as'], string>> = { title: '# ', part: '\n## ', head: '\n### ', text: '', item: '- ' };

/** The case note: facts as answered, findings with sources, gaps, referrals, papers; for the file, and for nobody's decision. */
export function CaseNote({ reading, one, onName, onNotes }: { reading: Reading; one: Case; onName: (name: string) => void; onNotes: (notes: string) => void }) {
  const { say, locale, today } = reading;
  const [said, setSaid] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const head: readonly Line[] = [
    { id: 'note', as: 'title', text: say('ui.board.note') },
    { id: 'who', as: 'text', text: `${say('ui.board.name')}: ${one.name || '—'}. ${today ? dateInWords(today, locale) : ''}` },
    { id: 'not-advice', as: 'text', text: say('ui.board.not-advice') },
  ];
  const notes: readonly Line[] = one.notes.trim() === '' ? [] : [{ id: 'notes', as: 'part', text: say('ui.board.notes') }, ...one.notes.split('\n').map((text, at): Line => ({ id: `notes.${at}`, as: 'text', text }))];
  const lines = [...head, ...linesOf(one.answers, reading, { sources: true }).filter(({ id }) => id !== 'title'), ...notes];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${lines.map(({ as, text }) => marks[as] + text).join('\n')}\n`);
      setSaid(say('ui.take.copied'));
    } catch {
      setSaid(say('ui.board.no-copy'));
    }
  };
  return (
    <div className="code">
      <p>{say('ui.board.note-says')}</p>
      <p className="keep__field">
        <label htmlFor="board-name">{say('ui.board.name')}</label>
        <input id="board-name" type="text" {...unremembered} maxLength={60} value={one.name} onInput={({ currentTarget }) => onName(currentTarget.value)} />
      </p>
      <p className="keep__field">
        <label htmlFor="board-notes">{say('ui.board.notes')}</label>
        <textarea id="board-notes" rows={4} {...unremembered} value={one.notes} onInput={({ currentTarget }) => onNotes(currentTarget.value)} />
      </p>
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={() => sheet.current && printAlone(sheet.current)}>
          {say('ui.board.note-print')}
        </button>
        <button type="button" className="button button--quiet" onClick={() => void copy()}>
          {say('ui.board.note-copy')}
        </button>
      </div>
      <p role="status">{said}</p>
      <div className="note" ref={sheet} data-note="">
        {lines.map(({ id, as, text }) => {
          const Tag = tags[as];
          return (
            <Tag key={id} className={as === 'item' ? 'two__item' : undefined}>
              {text}
            </Tag>
          );
        })}
      </div>
    </div>
  );
}
